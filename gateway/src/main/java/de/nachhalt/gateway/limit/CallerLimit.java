package de.nachhalt.gateway.limit;

import de.nachhalt.gateway.caller.Caller;
import reactor.core.publisher.Mono;

import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Limits what one consultancy or one agency may ask of the services, so that nobody gets
 * slow because somebody else's script runs wild.
 */
@Component
class CallerLimit implements GlobalFilter, Ordered {

	private final Buckets consultancies;

	private final Buckets agencies;

	CallerLimit(LimitSettings settings) {
		this.consultancies = new Buckets(settings.consultancy());
		this.agencies = new Buckets(settings.agency());
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
		Caller caller = Caller.of(exchange);
		if (caller != null) {
			buckets(caller.kind()).take(caller.account());
		}
		return chain.filter(exchange);
	}

	private Buckets buckets(Caller.Kind kind) {
		return switch (kind) {
			case CONSULTANCY -> this.consultancies;
			case AGENCY -> this.agencies;
		};
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE + 10;
	}

}
