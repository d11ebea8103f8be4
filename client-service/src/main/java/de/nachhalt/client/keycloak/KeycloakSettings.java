package de.nachhalt.client.keycloak;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * How this service reaches the accounts.
 *
 * @param url of Keycloak, as the services reach it
 * @param clientSecret of the client <code>nachhalt-client-service</code>
 * @param patience how long one answer may take
 */
@ConfigurationProperties("nachhalt.keycloak")
record KeycloakSettings(String url, String clientSecret, @DefaultValue("5s") Duration patience) {

	KeycloakSettings {
		Assert.hasText(clientSecret, "CLIENT_SERVICE_SECRET is missing");
		url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
	}

	String tokenUrl() {
		return this.url + "/realms/nachhalt/protocol/openid-connect/token";
	}

	String adminUrl() {
		return this.url + "/admin/realms/nachhalt";
	}

	@Override
	public String toString() {
		return "Keycloak at " + this.url;
	}

}
