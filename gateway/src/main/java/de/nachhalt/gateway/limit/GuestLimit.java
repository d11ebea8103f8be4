package de.nachhalt.gateway.limit;

import de.nachhalt.gateway.caller.Guest;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Limits what may be asked without an account: by one network address, so that nobody
 * tries out links, and by one link, so that a link handed around does no harm.
 */
@Component
class GuestLimit implements WebFilter, Ordered {

	private final ClientAddress addresses;

	private final Buckets guests;

	private final Buckets links;

	GuestLimit(ClientAddress addresses, LimitSettings settings) {
		this.addresses = addresses;
		this.guests = new Buckets(settings.guest());
		this.links = new Buckets(settings.link());
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		ServerHttpRequest request = exchange.getRequest();
		Guest.of(request).ifPresent((guest) -> {
			this.guests.take(this.addresses.of(request));
			this.links.take(guest.link());
		});
		return chain.filter(exchange);
	}

	@Override
	public int getOrder() {
		return -290;
	}

}
