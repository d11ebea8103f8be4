package de.nachhalt.gateway.login;

import java.time.Duration;
import java.util.Map;

import de.nachhalt.gateway.page.PublicAddress;
import reactor.netty.http.client.HttpClient;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * The gateway as a client of Keycloak. The addresses are written down rather than
 * discovered: discovery would need Keycloak to be up before the gateway.
 */
@Configuration(proxyBeanMethods = false)
class LoginConfiguration {

	static final String REGISTRATION = "keycloak";

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	@Bean
	ClientRegistration keycloakClient(KeycloakSettings keycloak, PublicAddress address) {
		return ClientRegistration.withRegistrationId(REGISTRATION)
			.clientId(keycloak.clientId())
			.clientSecret(keycloak.clientSecret())
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
			.redirectUri(address.resolve("/login/oauth2/code/" + REGISTRATION).toString())
			.scope(KeycloakTokens.SCOPES)
			.issuerUri(keycloak.issuer())
			.authorizationUri(keycloak.authorization())
			.tokenUri(keycloak.token())
			.jwkSetUri(keycloak.keys())
			.userNameAttributeName("sub")
			.providerConfigurationMetadata(Map.of())
			.build();
	}

	@Bean
	ReactiveClientRegistrationRepository clientRegistrations(ClientRegistration client) {
		return new InMemoryReactiveClientRegistrationRepository(client);
	}

	@Bean
	ReactiveOAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeClient() {
		WebClientReactiveAuthorizationCodeTokenResponseClient client = new WebClientReactiveAuthorizationCodeTokenResponseClient();
		client.setWebClient(patient());
		return client;
	}

	@Bean
	ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshClient() {
		WebClientReactiveRefreshTokenTokenResponseClient client = new WebClientReactiveRefreshTokenTokenResponseClient();
		client.setWebClient(patient());
		return client;
	}

	private static WebClient patient() {
		HttpClient client = HttpClient.create().responseTimeout(PATIENCE);
		return WebClient.builder().clientConnector(new ReactorClientHttpConnector(client)).build();
	}

}
