package de.nachhalt.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keycloak sends people back to the one address of the gateway that was imported with the
 * realm. When the platform moves to other ports, Keycloak must be told.
 */
final class GatewayAddress {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String CLIENTS = "/admin/realms/nachhalt/clients";

	private final String keycloak;

	private final Path file;

	/**
	 * @param keycloak address of the sign-in
	 * @param home of the installation, where the address told last is written down
	 */
	GatewayAddress(String keycloak, Path home) {
		this.keycloak = keycloak;
		this.file = home.resolve("gateway-address");
	}

	/** Does something only if the address is another than last time. */
	void tell(String address, String adminPassword) throws InterruptedException {
		try {
			String known = Files.exists(this.file) ? Files.readString(this.file) : address;
			if (!known.equals(address)) {
				replace(known, address, adminPassword);
			}
			Files.writeString(this.file, address);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void replace(String known, String address, String adminPassword) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			String token = token(client, adminPassword);
			JsonNode gateway = JSON
				.readTree(send(client, authorized(CLIENTS + "?clientId=nachhalt-gateway", token).GET().build()))
				.get(0);
			String changed = gateway.toString().replace(known, address);
			send(client,
					authorized(CLIENTS + "/" + gateway.get("id").asString(), token)
						.header("Content-Type", "application/json")
						.PUT(BodyPublishers.ofString(changed))
						.build());
		}
	}

	private String token(HttpClient client, String password) throws IOException, InterruptedException {
		String form = "grant_type=password&client_id=admin-cli&username=admin&password="
				+ URLEncoder.encode(password, StandardCharsets.UTF_8);
		HttpRequest request = HttpRequest
			.newBuilder(URI.create(this.keycloak + "/realms/master/protocol/openid-connect/token"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form))
			.build();
		return JSON.readTree(send(client, request)).get("access_token").asString();
	}

	private HttpRequest.Builder authorized(String path, String token) {
		return HttpRequest.newBuilder(URI.create(this.keycloak + path)).header("Authorization", "Bearer " + token);
	}

	private static String send(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
		HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
		if (response.statusCode() >= 300) {
			throw new Refusal("Keycloak could not be told the gateway's new address (status %d)."
				.formatted(response.statusCode()));
		}
		return response.body();
	}

}
