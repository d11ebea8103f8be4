package de.nachhalt.testenvironment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The OpenAPI document of a service as it was agreed, kept under
 * <code>infra/contracts</code>. A change of the API shows in review as a change of the
 * snapshot; <code>-Dopenapi.update=true</code> takes the new one over.
 */
public final class OpenApiSnapshot {

	private static final JsonMapper JSON = new JsonMapper();

	private OpenApiSnapshot() {
	}

	/**
	 * Fails if the service serves another document than agreed.
	 * @param service its name, such as <code>client-service</code>
	 * @param http calls it
	 */
	public static void verify(String service, WebTestClient http) {
		String actual = normalized(served(http));
		Path snapshot = contracts().resolve("openapi").resolve(service + ".json");
		try {
			if (Boolean.getBoolean("openapi.update")) {
				Files.createDirectories(snapshot.getParent());
				Files.writeString(snapshot, actual);
			}
			assertThat(snapshot).as("take it over with -Dopenapi.update=true").content().isEqualTo(actual);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String served(WebTestClient http) {
		String document = http.get()
			.uri("/openapi")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();
		return Objects.requireNonNull(document);
	}

	/** Without the address of the server, which is another in every run. */
	private static String normalized(String document) {
		JsonNode tree = JSON.readTree(document);
		if (tree instanceof ObjectNode api) {
			api.remove("servers");
		}
		return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree).replace("\r\n", "\n") + "\n";
	}

	private static Path contracts() {
		Path resources = Path.of("infra", "contracts", "src", "main", "resources");
		Path folder = Path.of("").toAbsolutePath();
		while (folder != null) {
			if (Files.isDirectory(folder.resolve(resources))) {
				return folder.resolve(resources);
			}
			folder = folder.getParent();
		}
		throw new IllegalStateException("There are no contracts above the working directory");
	}

}
