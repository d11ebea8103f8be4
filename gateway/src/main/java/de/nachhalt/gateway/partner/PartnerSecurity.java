package de.nachhalt.gateway.partner;

import java.time.Clock;
import java.util.List;

import de.nachhalt.gateway.login.KeycloakSettings;
import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.AuthenticationWebFilter;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;

/**
 * The door for machines: a bearer token with every request, neither session nor cookie.
 */
@Configuration(proxyBeanMethods = false)
class PartnerSecurity {

	private static final String AUDIENCE = "nachhalt-api";

	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE)
	SecurityWebFilterChain partnerChain(ServerHttpSecurity http, ReactiveJwtDecoder decoder, Clock clock) {
		return http.securityMatcher(new PathPatternParserServerWebExchangeMatcher("/partner/**"))
			.securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
			.requestCache((cache) -> cache.requestCache(NoOpServerRequestCache.getInstance()))
			.headers(ServerHttpSecurity.HeaderSpec::disable)
			.csrf(ServerHttpSecurity.CsrfSpec::disable)
			.httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
			.formLogin(ServerHttpSecurity.FormLoginSpec::disable)
			.logout(ServerHttpSecurity.LogoutSpec::disable)
			.addFilterAt(tokenFilter(new VerifiedTokens(decoder, clock)), SecurityWebFiltersOrder.AUTHENTICATION)
			.exceptionHandling(
					(faults) -> faults.authenticationEntryPoint((_, _) -> Mono.error(TokenRefused.missing())))
			.authorizeExchange((paths) -> paths.anyExchange().authenticated())
			.build();
	}

	private static AuthenticationWebFilter tokenFilter(VerifiedTokens tokens) {
		AuthenticationWebFilter filter = new AuthenticationWebFilter(tokens);
		filter.setServerAuthenticationConverter(new BearerToken());
		filter.setAuthenticationSuccessHandler(PartnerSecurity::enter);
		filter.setAuthenticationFailureHandler((_, _) -> Mono.error(TokenRefused.invalid()));
		return filter;
	}

	private static Mono<Void> enter(WebFilterExchange filters, Authentication authentication) {
		if (authentication instanceof AgencyAuthentication agency) {
			VerifiedTokens.caller(agency).enter(filters.getExchange());
		}
		return filters.getChain().filter(filters.getExchange());
	}

	@Bean
	ReactiveJwtDecoder tokenDecoder(KeycloakSettings keycloak) {
		NimbusReactiveJwtDecoder decoder = NimbusReactiveJwtDecoder.withJwkSetUri(keycloak.keys()).build();
		decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
				List.of(JwtValidators.createDefaultWithIssuer(keycloak.issuer()), new JwtAudienceValidator(AUDIENCE))));
		return decoder;
	}

}
