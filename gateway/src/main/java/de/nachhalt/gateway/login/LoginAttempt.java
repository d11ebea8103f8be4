package de.nachhalt.gateway.login;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/**
 * What the gateway must know again when a user comes back from Keycloak.
 *
 * @param state ties the answer to this attempt
 * @param nonce ties the id token to this attempt
 * @param verifier proves that who redeems the code is who asked for it
 * @param redirectUri where Keycloak was told to send the user
 * @param returnPath where the user wanted to go
 * @param consultancy id of the consultancy that the user wants to work for, if known
 * @param until when the attempt has taken too long
 */
record LoginAttempt(String state, String nonce, String verifier, String redirectUri, String returnPath,
		@Nullable String consultancy, Instant until) {

	static LoginAttempt of(OAuth2AuthorizationRequest request, ReturnPath returnPath, @Nullable String consultancy,
			Instant until) {
		return new LoginAttempt(text(request.getState()), text(request.getAttribute(OidcParameterNames.NONCE)),
				text(request.getAttribute(PkceParameterNames.CODE_VERIFIER)), text(request.getRedirectUri()),
				returnPath.value(), consultancy, until);
	}

	private static String text(@Nullable Object value) {
		return (value instanceof String text) ? text : "";
	}

	OAuth2AuthorizationRequest request(ClientRegistration client) {
		return OAuth2AuthorizationRequest.authorizationCode()
			.authorizationUri(Objects.requireNonNull(client.getProviderDetails().getAuthorizationUri()))
			.clientId(client.getClientId())
			.redirectUri(this.redirectUri)
			.scopes(client.getScopes())
			.state(this.state)
			.attributes((attributes) -> {
				attributes.put(OAuth2ParameterNames.REGISTRATION_ID, client.getRegistrationId());
				attributes.put(OidcParameterNames.NONCE, this.nonce);
				attributes.put(PkceParameterNames.CODE_VERIFIER, this.verifier);
			})
			.build();
	}

	@Override
	public String toString() {
		return "LoginAttempt until " + this.until;
	}

}
