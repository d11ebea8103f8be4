package de.nachhalt.testenvironment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/**
 * A JSON Schema of <code>infra/contracts</code> with its sample. Who publishes holds its
 * own JSON against the schema; who consumes reads the sample.
 *
 * <pre class="code">
 * Contract registered = Contract.of("events/de.nachhalt.client.registered.v1");
 * assertThat(registered.violations(json.writeValueAsString(event))).isEmpty();</pre>
 */
public final class Contract {

	private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	private final String path;

	private final Schema schema;

	private Contract(String path) {
		this.path = path;
		this.schema = SCHEMAS.getSchema(read(path + ".schema.json"), InputFormat.JSON);
	}

	/**
	 * @param path below the contracts' resources, without <code>.schema.json</code>
	 */
	public static Contract of(String path) {
		return new Contract(path);
	}

	/**
	 * The agreed sample, as JSON.
	 */
	public String sample() {
		return read(this.path + ".sample.json");
	}

	/**
	 * What of the JSON is against the schema, formats such as <code>uuid</code> included.
	 */
	public List<String> violations(String json) {
		return this.schema
			.validate(json, InputFormat.JSON,
					(execution, schemas) -> execution.executionConfig((config) -> config.formatAssertionsEnabled(true)))
			.stream()
			.map(Object::toString)
			.toList();
	}

	private static String read(String resource) {
		try (InputStream in = Contract.class.getClassLoader().getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalArgumentException("There is no " + resource + " in the contracts");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
