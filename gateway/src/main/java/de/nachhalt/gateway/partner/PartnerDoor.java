package de.nachhalt.gateway.partner;

import java.util.List;

import de.nachhalt.gateway.caller.Caller;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Lets in whoever brings a token of our own realm, and nobody else.
 */
class PartnerDoor implements WebFilter {

	private final VerifiedTokens tokens;

	PartnerDoor(VerifiedTokens tokens) {
		this.tokens = tokens;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		List<String> values = exchange.getRequest().getHeaders().getOrEmpty(HttpHeaders.AUTHORIZATION);
		if (values.isEmpty()) {
			return Mono.error(TokenRefused.missing());
		}
		String token = (values.size() == 1) ? BearerToken.in(values.getFirst()) : null;
		if (token == null) {
			return Mono.error(TokenRefused.invalid());
		}
		VerifiedToken known = this.tokens.known(token);
		return (known != null) ? enter(exchange, chain, token, known)
				: this.tokens.verify(token).flatMap((verified) -> enter(exchange, chain, token, verified));
	}

	private static Mono<Void> enter(ServerWebExchange exchange, WebFilterChain chain, String token,
			VerifiedToken verified) {
		new Caller(Caller.Kind.AGENCY, verified.account(), token).enter(exchange);
		return chain.filter(exchange);
	}

}
