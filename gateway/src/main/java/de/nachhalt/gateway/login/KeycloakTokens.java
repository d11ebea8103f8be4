package de.nachhalt.gateway.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import de.nachhalt.gateway.session.Consultancy;
import de.nachhalt.gateway.session.IdentityProviderUnavailable;
import de.nachhalt.gateway.session.LoginEnded;
import de.nachhalt.gateway.session.TokenEndpoint;
import de.nachhalt.gateway.session.Tokens;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;

/**
 * Renews tokens at Keycloak. A login is for all consultancies of the user; a renewal asks
 * for less, namely for the one that the user works for.
 */
@Component
class KeycloakTokens implements TokenEndpoint {

	/** What a login asks for. */
	static final List<String> SCOPES = List.of("openid", "profile", "organization:*");

	private static final Logger log = LoggerFactory.getLogger(KeycloakTokens.class);

	private final ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> keycloak;

	private final ClientRegistration client;

	private final Clock clock;

	KeycloakTokens(ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> keycloak,
			ClientRegistration client, Clock clock) {
		this.keycloak = keycloak;
		this.client = client;
		this.clock = clock;
	}

	@Override
	public Mono<Tokens> renew(Tokens tokens, @Nullable Consultancy consultancy) {
		if (tokens.refresh() == null) {
			return Mono.error(new LoginEnded());
		}
		OAuth2AccessToken access = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, tokens.access(), null,
				tokens.accessUntil());
		OAuth2RefreshToken refresh = new OAuth2RefreshToken(tokens.refresh(), null);
		return this.keycloak.getTokenResponse(request(access, refresh, consultancy))
			.map((response) -> renewed(tokens, response))
			.onErrorMap(KeycloakTokens::fault);
	}

	private OAuth2RefreshTokenGrantRequest request(OAuth2AccessToken access, OAuth2RefreshToken refresh,
			@Nullable Consultancy consultancy) {
		Set<String> scopes = (consultancy != null) ? Set.of("openid", "profile", "organization:" + consultancy.alias())
				: Set.of();
		return new OAuth2RefreshTokenGrantRequest(this.client, access, refresh, scopes);
	}

	private Tokens renewed(Tokens before, OAuth2AccessTokenResponse response) {
		Object id = response.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN);
		return tokens(response.getAccessToken(), response.getRefreshToken(),
				(id instanceof String token) ? token : before.id());
	}

	Tokens tokens(OAuth2AccessToken access, @Nullable OAuth2RefreshToken refresh, String id) {
		return new Tokens(access.getTokenValue(), this.clock.instant().plus(lifetime(access)),
				(refresh != null) ? refresh.getTokenValue() : null, id);
	}

	private static Duration lifetime(OAuth2AccessToken access) {
		Instant issued = access.getIssuedAt();
		Instant expires = access.getExpiresAt();
		return (issued != null && expires != null) ? Duration.between(issued, expires) : Duration.ZERO;
	}

	private static Throwable fault(Throwable fault) {
		if (fault instanceof OAuth2AuthorizationException refused
				&& OAuth2ErrorCodes.INVALID_GRANT.equals(refused.getError().getErrorCode())) {
			return new LoginEnded();
		}
		log.warn("Tokens not renewed", fault);
		return new IdentityProviderUnavailable();
	}

}
