package de.nachhalt.gateway.login;

import java.net.URI;
import java.time.Duration;

import de.nachhalt.gateway.page.PublicAddress;
import de.nachhalt.gateway.session.BrowserSessions;
import de.nachhalt.gateway.session.Session;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.logout.ServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.ServerLogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Ends the session here, then sends the browser to Keycloak to end the one there, from
 * where it comes back to the start page.
 */
@Component
class Logout implements ServerLogoutHandler, ServerLogoutSuccessHandler {

	private static final String ENDED = Logout.class.getName();

	private final BrowserSessions sessions;

	private final KeycloakSettings keycloak;

	private final PublicAddress address;

	Logout(BrowserSessions sessions, KeycloakSettings keycloak, PublicAddress address) {
		this.sessions = sessions;
		this.keycloak = keycloak;
		this.address = address;
	}

	@Override
	public Mono<Void> logout(WebFilterExchange filters, Authentication authentication) {
		ServerWebExchange exchange = filters.getExchange();
		exchange.getResponse()
			.addCookie(ResponseCookie.from(SessionCsrfTokens.COOKIE, "").path("/").maxAge(Duration.ZERO).build());
		return this.sessions.end(exchange).doOnNext((ended) -> exchange.getAttributes().put(ENDED, ended)).then();
	}

	@Override
	public Mono<Void> onLogoutSuccess(WebFilterExchange filters, Authentication authentication) {
		return Mono.defer(() -> {
			ServerWebExchange exchange = filters.getExchange();
			Session ended = exchange.getAttribute(ENDED);
			ServerHttpResponse response = exchange.getResponse();
			response.setStatusCode(HttpStatus.SEE_OTHER);
			response.getHeaders().setLocation((ended != null) ? atKeycloak(ended) : URI.create("/"));
			return response.setComplete();
		});
	}

	private URI atKeycloak(Session ended) {
		return UriComponentsBuilder.fromUriString(this.keycloak.logout())
			.queryParam("client_id", "{client}")
			.queryParam("id_token_hint", "{token}")
			.queryParam("post_logout_redirect_uri", "{address}")
			.encode()
			.buildAndExpand(this.keycloak.clientId(), ended.tokens().id(), this.address.resolve("/"))
			.toUri();
	}

}
