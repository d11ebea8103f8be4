package de.nachhalt.identity;

import java.time.Clock;
import java.time.Duration;

import de.nachhalt.http.ProblemBundle;
import reactor.core.publisher.Mono;

import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.security.autoconfigure.ReactiveUserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.reactive.ReactiveOAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.reactive.ReactiveOAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.AuthenticationWebFilter;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/**
 * Every request but those to open paths needs a token of our realm, meant for our API.
 * The chain has only what a stateless service needs, because each filter costs
 * throughput.
 */
@AutoConfiguration(before = { ReactiveOAuth2ResourceServerAutoConfiguration.class,
		ReactiveOAuth2ResourceServerWebSecurityAutoConfiguration.class,
		ReactiveUserDetailsServiceAutoConfiguration.class })
class IdentityAutoConfiguration {

	private static final String AUDIENCE = "nachhalt-api";

	private static final Duration CLOCK_SKEW = Duration.ofSeconds(30);

	/**
	 * The gateway routes nothing below <code>/actuator</code>, so health and metrics are
	 * for whoever is inside the network; metrics carry numbers only.
	 */
	private static final String[] OPEN = { "/actuator/health/**", "/actuator/prometheus", "/openapi", "/public/**" };

	IdentityAutoConfiguration() {
		// what a token tells is no parameter that a caller could send
		SpringDocUtils.getConfig()
			.addRequestWrapperToIgnore(Actor.class, Consultant.class, Agency.class, TokenExpiry.class);
	}

	@Bean
	ReactiveJwtDecoder accessTokens(@Value("${KEYCLOAK_URL:http://localhost:8081}") String keycloak) {
		Issuer issuer = Issuer.at(keycloak);
		NimbusReactiveJwtDecoder decoder = NimbusReactiveJwtDecoder
			.withJwkSource(new SigningKeys(WebClient.create(), issuer, Clock.systemUTC()))
			.jwsAlgorithm(SignatureAlgorithm.RS256)
			.build();
		JwtTimestampValidator lifetime = new JwtTimestampValidator(CLOCK_SKEW);
		lifetime.setAllowEmptyExpiryClaim(false);
		decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<Jwt>(lifetime, new JwtIssuerValidator(issuer.uri()),
				new JwtAudienceValidator(AUDIENCE)));
		return decoder;
	}

	@Bean
	TokenVerifier tokenVerifier(ReactiveJwtDecoder accessTokens) {
		return new TokenVerifier(accessTokens, new VerifiedTokens(Clock.systemUTC()));
	}

	@Bean
	SecurityWebFilterChain tokensOnly(ServerHttpSecurity http, TokenVerifier verifier) {
		AuthenticationWebFilter bearer = new AuthenticationWebFilter(verifier);
		bearer.setServerAuthenticationConverter(new BearerTokens());
		return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
			.formLogin(ServerHttpSecurity.FormLoginSpec::disable)
			.httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
			.logout(ServerHttpSecurity.LogoutSpec::disable)
			.headers((headers) -> headers.frameOptions(ServerHttpSecurity.HeaderSpec.FrameOptionsSpec::disable)
				.hsts(ServerHttpSecurity.HeaderSpec.HstsSpec::disable)
				.xssProtection(ServerHttpSecurity.HeaderSpec.XssProtectionSpec::disable))
			.requestCache((cache) -> cache.requestCache(NoOpServerRequestCache.getInstance()))
			.securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
			.addFilterAt(bearer, SecurityWebFiltersOrder.AUTHENTICATION)
			.authorizeExchange((paths) -> paths.pathMatchers(OPEN).permitAll().anyExchange().authenticated())
			.exceptionHandling(
					(refused) -> refused.authenticationEntryPoint((_, _) -> Mono.error(Unauthenticated::withoutToken))
						.accessDeniedHandler((_, _) -> Mono.error(OtherActorRequired::new)))
			.build();
	}

	@Bean
	WebFluxConfigurer actorsAsParameters() {
		return new ActorParameters();
	}

	@Bean
	ProblemBundle identityProblems() {
		return new ProblemBundle("identity-problems");
	}

	private static final class ActorParameters implements WebFluxConfigurer {

		@Override
		public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
			configurer.addCustomResolver(new ActorArgumentResolver());
		}

	}

}
