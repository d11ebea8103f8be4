package de.nachhalt.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

class EventContractTests {

	private static final Path RESOURCES = Path.of("src/main/resources");

	private static final String SCHEMA = ".schema.json";

	private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	@ParameterizedTest
	@MethodSource("types")
	void a_sample_fits_its_schema(String type) throws IOException {
		Schema schema = SCHEMAS.getSchema(read(type + SCHEMA), InputFormat.JSON);

		assertThat(schema.validate(read(type + ".sample.json"), InputFormat.JSON,
				(execution, config) -> execution.executionConfig((settings) -> settings.formatAssertionsEnabled(true))))
			.isEmpty();
	}

	@ParameterizedTest
	@MethodSource("types")
	void a_schema_lets_later_additions_pass(String type) throws IOException {
		assertThat(read(type + SCHEMA)).doesNotContain("additionalProperties");
	}

	@Test
	void every_event_is_described_and_every_description_has_its_schema() throws IOException {
		assertThat(described()).containsExactlyInAnyOrderElementsOf(types().toList());
	}

	@SuppressWarnings("unchecked")
	private static List<String> described() throws IOException {
		Map<String, Object> document = new Yaml().load(Files.readString(RESOURCES.resolve("asyncapi.yaml")));
		var components = (Map<String, Object>) document.get("components");
		var messages = (Map<String, Map<String, Object>>) components.get("messages");
		messages.values()
			.forEach((message) -> assertThat(message.get("payload"))
				.isEqualTo(Map.of("$ref", "events/" + message.get("name") + SCHEMA)));
		return messages.values().stream().map((message) -> message.get("name").toString()).toList();
	}

	static Stream<String> types() throws IOException {
		try (Stream<Path> files = Files.list(RESOURCES.resolve("events"))) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(SCHEMA))
				.map((name) -> name.substring(0, name.length() - SCHEMA.length()))
				.sorted()
				.toList()
				.stream();
		}
	}

	private static String read(String name) throws IOException {
		return Files.readString(RESOURCES.resolve("events").resolve(name));
	}

}
