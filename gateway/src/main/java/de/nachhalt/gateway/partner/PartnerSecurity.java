package de.nachhalt.gateway.partner;

import java.time.Clock;
import java.util.List;

import de.nachhalt.gateway.login.KeycloakSettings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.MatcherSecurityWebFilterChain;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;

/**
 * The door for machines: a bearer token with every request, neither session nor cookie.
 * Behind Spring Security's firewall stands a single filter; its filters for logins,
 * sessions and pages would cost more than everything else the gateway does.
 */
@Configuration(proxyBeanMethods = false)
class PartnerSecurity {

	private static final String AUDIENCE = "nachhalt-api";

	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE)
	SecurityWebFilterChain partnerChain(ReactiveJwtDecoder decoder, Clock clock) {
		return new MatcherSecurityWebFilterChain(new PathPatternParserServerWebExchangeMatcher("/partner/**"),
				List.of(new PartnerDoor(new VerifiedTokens(decoder, clock))));
	}

	@Bean
	ReactiveJwtDecoder tokenDecoder(KeycloakSettings keycloak) {
		NimbusReactiveJwtDecoder decoder = NimbusReactiveJwtDecoder.withJwkSetUri(keycloak.keys()).build();
		decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
				List.of(JwtValidators.createDefaultWithIssuer(keycloak.issuer()), new JwtAudienceValidator(AUDIENCE))));
		return decoder;
	}

}
