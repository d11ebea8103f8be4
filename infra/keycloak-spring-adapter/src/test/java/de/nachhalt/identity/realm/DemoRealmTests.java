package de.nachhalt.identity.realm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Keycloak imports one file per realm, so the demo realm repeats the real one. This keeps
 * them together; <code>-Drealm.update=true</code> writes it anew.
 */
class DemoRealmTests {

	private static final Path KEYCLOAK = Path.of("..", "keycloak");

	private static final Path DEMO = KEYCLOAK.resolve("demo/nachhalt-realm.json");

	private final JsonMapper json = new JsonMapper();

	@Test
	void the_demo_realm_is_the_real_one_with_additions() throws IOException {
		ObjectNode realm = read("realm/nachhalt-realm.json");
		read("demo/additions.json").properties()
			.forEach((addition) -> add(realm, addition.getKey(), addition.getValue()));
		if (Boolean.getBoolean("realm.update")) {
			Files.writeString(DEMO, pretty(realm));
		}
		assertThat(Files.readString(DEMO)).as("run with -Drealm.update=true").isEqualTo(pretty(realm));
	}

	@Test
	void the_real_realm_has_no_people_and_no_secret_of_its_own() throws IOException {
		ObjectNode realm = read("realm/nachhalt-realm.json");
		assertThat(realm.at("/users")).extracting((user) -> user.at("/serviceAccountClientId").asString(""))
			.containsExactly("nachhalt-client-service");
		assertThat(realm.has("organizations")).isFalse();
		assertThat(realm.findValuesAsString("secret")).containsExactly("${GATEWAY_CLIENT_SECRET}",
				"${CLIENT_SERVICE_SECRET}");
	}

	private static void add(ObjectNode realm, String name, JsonNode addition) {
		if (addition instanceof ArrayNode more && realm.get(name) instanceof ArrayNode present) {
			present.addAll(more);
		}
		else {
			realm.set(name, addition);
		}
	}

	private ObjectNode read(String file) throws IOException {
		return this.json.readValue(Files.readString(KEYCLOAK.resolve(file)), ObjectNode.class);
	}

	private String pretty(ObjectNode realm) {
		DefaultIndenter lines = new DefaultIndenter("  ", "\n");
		DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
		return this.json.writer().with(printer).writeValueAsString(realm) + "\n";
	}

}
