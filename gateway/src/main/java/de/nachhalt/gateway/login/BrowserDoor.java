package de.nachhalt.gateway.login;

import de.nachhalt.gateway.session.BrowserSessions;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.security.web.server.csrf.CsrfWebFilter;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Lets in whoever continues a session, and nobody else; who wants to change something
 * must show the page's token, too. Most requests only read and come in a session that is
 * at hand: they pass without a detour.
 */
class BrowserDoor implements WebFilter {

	private final BrowserSessions sessions;

	private final CsrfWebFilter csrf;

	/**
	 * @param csrf asked about requests that change something
	 */
	BrowserDoor(BrowserSessions sessions, CsrfWebFilter csrf) {
		this.sessions = sessions;
		this.csrf = csrf;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		if (this.sessions.isAtHand(exchange)) {
			return enter(exchange, chain);
		}
		return this.sessions.current(exchange)
			.switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED)))
			.flatMap((_) -> enter(exchange, chain));
	}

	private Mono<Void> enter(ServerWebExchange exchange, WebFilterChain chain) {
		return BrowserSecurity.isSafe(exchange) ? chain.filter(exchange) : this.csrf.filter(exchange, chain);
	}

}
