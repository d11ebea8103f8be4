package de.nachhalt.gateway.login;

import java.util.Set;

import de.nachhalt.gateway.session.BrowserSessions;
import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;

/**
 * The door for browsers: a session or nothing. What needs a session answers 401 without
 * one and never redirects; the web app decides when to sign in.
 */
@Configuration(proxyBeanMethods = false)
class BrowserSecurity {

	private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

	private final BrowserSessions sessions;

	BrowserSecurity(BrowserSessions sessions) {
		this.sessions = sessions;
	}

	@Bean
	SecurityWebFilterChain browserChain(ServerHttpSecurity http, SessionCsrfTokens csrfTokens,
			AuthorizationRequests requests, LoginAttempts attempts, LoginSessions logins, LoginOutcome outcome,
			Logout logout) {
		return http.securityContextRepository(this.sessions)
			.requestCache((cache) -> cache.requestCache(NoOpServerRequestCache.getInstance()))
			.headers(ServerHttpSecurity.HeaderSpec::disable)
			.httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
			.formLogin(ServerHttpSecurity.FormLoginSpec::disable)
			.csrf((csrf) -> csrf.csrfTokenRepository(csrfTokens)
				.csrfTokenRequestHandler(new ServerCsrfTokenRequestAttributeHandler())
				.requireCsrfProtectionMatcher(this::changesInSession)
				.accessDeniedHandler((_, _) -> Mono.error(new CsrfTokenMissing())))
			.oauth2Login((login) -> login.authorizationRequestResolver(requests)
				.authorizationRequestRepository(attempts)
				.authorizedClientRepository(logins)
				.securityContextRepository(this.sessions)
				.authenticationSuccessHandler(outcome)
				.authenticationFailureHandler(outcome))
			.logout((out) -> out.logoutUrl("/logout").logoutHandler(logout).logoutSuccessHandler(logout))
			.exceptionHandling((faults) -> faults
				.authenticationEntryPoint((_, _) -> Mono.error(new ResponseStatusException(HttpStatus.UNAUTHORIZED)))
				.accessDeniedHandler((_, _) -> Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN))))
			.authorizeExchange((paths) -> paths.pathMatchers("/api/**").authenticated().anyExchange().permitAll())
			.build();
	}

	/**
	 * Only a session lends a foreign page anything to abuse; requests without one are
	 * refused as not signed in.
	 */
	private Mono<MatchResult> changesInSession(ServerWebExchange exchange) {
		if (SAFE.contains(exchange.getRequest().getMethod())) {
			return MatchResult.notMatch();
		}
		return this.sessions.current(exchange)
			.flatMap((_) -> MatchResult.match())
			.switchIfEmpty(Mono.defer(MatchResult::notMatch));
	}

}
