package de.nachhalt.gateway.login;

import java.util.List;
import java.util.Set;

import de.nachhalt.gateway.session.BrowserSessions;
import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.MatcherSecurityWebFilterChain;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.csrf.CsrfWebFilter;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.ServerWebExchange;

/**
 * The doors for browsers. At the services' API it is a session or nothing: without one
 * the answer is 401 and never a redirect; the web app decides when to sign in. All of
 * Spring Security's filters for logging in and out stand before the other addresses only.
 */
@Configuration(proxyBeanMethods = false)
class BrowserSecurity {

	private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

	private final BrowserSessions sessions;

	BrowserSecurity(BrowserSessions sessions) {
		this.sessions = sessions;
	}

	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE + 2)
	SecurityWebFilterChain apiChain(SessionCsrfTokens csrfTokens) {
		CsrfWebFilter csrf = new CsrfWebFilter();
		csrf.setCsrfTokenRepository(csrfTokens);
		csrf.setRequestHandler(new ServerCsrfTokenRequestAttributeHandler());
		csrf.setAccessDeniedHandler(BrowserSecurity::refuse);
		return new MatcherSecurityWebFilterChain(new PathPatternParserServerWebExchangeMatcher("/api/**"),
				List.of(new BrowserDoor(this.sessions, csrf)));
	}

	@Bean
	SecurityWebFilterChain pageChain(ServerHttpSecurity http, SessionCsrfTokens csrfTokens,
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
				.accessDeniedHandler(BrowserSecurity::refuse))
			.oauth2Login((login) -> login.authorizationRequestResolver(requests)
				.authorizationRequestRepository(attempts)
				.authorizedClientRepository(logins)
				.securityContextRepository(this.sessions)
				.authenticationSuccessHandler(outcome)
				.authenticationFailureHandler(outcome))
			.logout((out) -> out.logoutUrl("/logout").logoutHandler(logout).logoutSuccessHandler(logout))
			.authorizeExchange((paths) -> paths.anyExchange().permitAll())
			.build();
	}

	static boolean isSafe(ServerWebExchange exchange) {
		return SAFE.contains(exchange.getRequest().getMethod());
	}

	private static Mono<Void> refuse(ServerWebExchange exchange, AccessDeniedException denied) {
		return Mono.error(new CsrfTokenMissing());
	}

	/**
	 * Only a session lends a foreign page anything to abuse.
	 */
	private Mono<MatchResult> changesInSession(ServerWebExchange exchange) {
		if (isSafe(exchange)) {
			return MatchResult.notMatch();
		}
		return this.sessions.current(exchange)
			.flatMap((_) -> MatchResult.match())
			.switchIfEmpty(Mono.defer(MatchResult::notMatch));
	}

}
