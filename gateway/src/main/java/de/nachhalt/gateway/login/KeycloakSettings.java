package de.nachhalt.gateway.login;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Where Keycloak is and how the gateway introduces itself there. Nothing is asked of
 * Keycloak until somebody signs in, so the gateway starts without it.
 *
 * @param url address of Keycloak for browsers; the issuer of all tokens begins with it
 * @param internalUrl address for the gateway itself, where that differs
 * @param realm name of the realm
 * @param clientId the gateway's client
 * @param clientSecret the client's secret
 */
@ConfigurationProperties("nachhalt.gateway.keycloak")
public record KeycloakSettings(URI url, URI internalUrl, @DefaultValue("nachhalt") String realm,
		@DefaultValue("nachhalt-gateway") String clientId, String clientSecret) {

	public KeycloakSettings {
		Assert.isTrue(url.getHost() != null, () -> "KEYCLOAK_URL must be an address, not '" + url + "'");
		Assert.hasText(clientSecret, "GATEWAY_CLIENT_SECRET is missing");
	}

	/**
	 * Who issues all tokens.
	 */
	public String issuer() {
		return trimmed(this.url) + "/realms/" + this.realm;
	}

	/**
	 * Where the keys are published that tokens are signed with.
	 */
	public String keys() {
		return internal("certs");
	}

	String token() {
		return internal("token");
	}

	String authorization() {
		return issuer() + "/protocol/openid-connect/auth";
	}

	String logout() {
		return issuer() + "/protocol/openid-connect/logout";
	}

	private String internal(String endpoint) {
		return trimmed(this.internalUrl) + "/realms/" + this.realm + "/protocol/openid-connect/" + endpoint;
	}

	private static String trimmed(URI address) {
		return address.toString().replaceAll("/+$", "");
	}

	/**
	 * Scheme, host and port that browsers see, as content security policies write it.
	 */
	public String origin() {
		return this.url.getScheme() + "://" + this.url.getRawAuthority();
	}

	@Override
	public String toString() {
		return "Keycloak at " + this.url;
	}

}
