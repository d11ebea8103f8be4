package de.nachhalt.gateway.route;

import java.net.ConnectException;
import java.time.Duration;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.PrematureCloseException;
import reactor.util.retry.Retry;

import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * A circuit breaker for each service, and two more tries for requests that only ask and
 * were refused or cut off before anything of an answer went on. Streams without end have
 * neither.
 */
@Component
class GuardedRoutes implements GlobalFilter, Ordered {

	private static final Duration PAUSE = Duration.ofMillis(50);

	private final CircuitBreakerRegistry breakers;

	GuardedRoutes(CircuitBreakerRegistry breakers) {
		this.breakers = breakers;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
		Mono<Void> answer = chain.filter(exchange);
		Route route = exchange.getRequiredAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
		if (route.getMetadata().containsKey("endless")) {
			return answer;
		}
		if (exchange.getRequest().getMethod() == HttpMethod.GET) {
			answer = answer.onErrorResume((fault) -> wasCutOff(fault) && !exchange.getResponse().isCommitted(),
					(_) -> again(exchange, chain));
		}
		return answer.transform(CircuitBreakerOperator.of(this.breakers.circuitBreaker(route.getId())));
	}

	private static Mono<Void> again(ServerWebExchange exchange, GatewayFilterChain chain) {
		return Mono.defer(() -> {
			ServerWebExchangeUtils.reset(exchange);
			return chain.filter(exchange);
		})
			.delaySubscription(PAUSE)
			.retryWhen(Retry.fixedDelay(1, PAUSE.multipliedBy(2))
				.filter((fault) -> wasCutOff(fault) && !exchange.getResponse().isCommitted())
				.onRetryExhaustedThrow((_, last) -> last.failure()));
	}

	private static boolean wasCutOff(Throwable fault) {
		return fault instanceof ConnectException || fault instanceof PrematureCloseException;
	}

	@Override
	public int getOrder() {
		return 0;
	}

}
