package de.nachhalt.gateway.limit;

import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Limits what one network address may ask for, before anything else is done for it.
 */
@Component
class AddressLimit implements WebFilter, Ordered {

	private final ClientAddress addresses;

	private final Buckets requests;

	private final Buckets logins;

	AddressLimit(ClientAddress addresses, LimitSettings settings) {
		this.addresses = addresses;
		this.requests = new Buckets(settings.address());
		this.logins = new Buckets(settings.login());
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		String address = this.addresses.of(exchange.getRequest());
		this.requests.take(address);
		if (isLogin(exchange.getRequest().getPath().value())) {
			this.logins.take(address);
		}
		return chain.filter(exchange);
	}

	private static boolean isLogin(String path) {
		return path.startsWith("/oauth2/") || path.startsWith("/login/");
	}

	@Override
	public int getOrder() {
		return -300;
	}

}
