package de.nachhalt.gateway.login;

import de.nachhalt.gateway.session.BrowserSessions;
import reactor.core.publisher.Mono;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Starts a session when Spring Security hands over the tokens of a login. It asks for
 * them never again: sessions renew their tokens themselves.
 */
@Component
class LoginSessions implements ServerOAuth2AuthorizedClientRepository {

	private final BrowserSessions sessions;

	private final KeycloakTokens tokens;

	LoginSessions(BrowserSessions sessions, KeycloakTokens tokens) {
		this.sessions = sessions;
		this.tokens = tokens;
	}

	@Override
	public Mono<Void> saveAuthorizedClient(OAuth2AuthorizedClient client, Authentication principal,
			ServerWebExchange exchange) {
		if (!(principal.getPrincipal() instanceof OidcUser user)) {
			return Mono.error(new IllegalStateException("The login came without an id token"));
		}
		return this.sessions.start(exchange, this.tokens.tokens(client.getAccessToken(), client.getRefreshToken(),
				user.getIdToken().getTokenValue()), LoginAttempts.consultancy(exchange));
	}

	@Override
	public <T extends OAuth2AuthorizedClient> Mono<T> loadAuthorizedClient(String registration,
			Authentication principal, ServerWebExchange exchange) {
		return Mono.empty();
	}

	@Override
	public Mono<Void> removeAuthorizedClient(String registration, Authentication principal,
			ServerWebExchange exchange) {
		return this.sessions.end(exchange).then();
	}

}
