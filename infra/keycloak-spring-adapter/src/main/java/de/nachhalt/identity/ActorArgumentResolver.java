package de.nachhalt.identity;

import reactor.core.publisher.Mono;

import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;

/**
 * Gives controllers the actor they ask for, and refuses every other one.
 */
class ActorArgumentResolver implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		Class<?> type = parameter.getParameterType();
		return Actor.class.isAssignableFrom(type) || type == TokenExpiry.class;
	}

	@Override
	public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
		return ReactiveSecurityContextHolder.getContext()
			.flatMap((context) -> Mono.justOrEmpty(context.getAuthentication()))
			.ofType(ActorAuthentication.class)
			.switchIfEmpty(Mono.error(Unauthenticated::withoutToken))
			.map((caller) -> argument(parameter.getParameterType(), caller));
	}

	private static Object argument(Class<?> type, ActorAuthentication caller) {
		if (type == TokenExpiry.class) {
			return new TokenExpiry(caller.expiresAt());
		}
		if (!type.isInstance(caller.getPrincipal())) {
			throw new OtherActorRequired();
		}
		return caller.getPrincipal();
	}

}
