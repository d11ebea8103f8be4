package de.nachhalt.gateway.login;

import java.net.URI;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.security.web.server.ServerRedirectStrategy;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.ServerAuthenticationFailureHandler;
import org.springframework.security.web.server.authentication.ServerAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Where a user gets to from Keycloak: to the place wanted before, or to a page that
 * offers another try.
 */
@Component
class LoginOutcome implements ServerAuthenticationSuccessHandler, ServerAuthenticationFailureHandler {

	/** A page of the web app that does not start the next login by itself. */
	static final URI FAILED = URI.create("/sign-in-failed");

	private static final Logger log = LoggerFactory.getLogger(LoginOutcome.class);

	private final ServerRedirectStrategy redirects = new DefaultServerRedirectStrategy();

	@Override
	public Mono<Void> onAuthenticationSuccess(WebFilterExchange filters, Authentication authentication) {
		ServerWebExchange exchange = filters.getExchange();
		return this.redirects.sendRedirect(exchange, LoginAttempts.returnPath(exchange).uri());
	}

	@Override
	public Mono<Void> onAuthenticationFailure(WebFilterExchange filters, AuthenticationException fault) {
		String reason = (fault instanceof OAuth2AuthenticationException refused) ? refused.getError().getErrorCode()
				: fault.getClass().getSimpleName();
		log.warn("Login failed: {}", reason);
		return this.redirects.sendRedirect(filters.getExchange(), FAILED);
	}

}
