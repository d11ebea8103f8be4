package de.nachhalt.assessment.catalogue.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds a file against the JSON Schema of catalogues, and says what does not fit in our
 * own words.
 */
final class SchemaDocument {

	private static final String FILE = "/catalogues/catalogue.schema.json";

	private static final JsonNode DOCUMENT = read();

	private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
		.getSchema(DOCUMENT);

	/**
	 * What keywords of the schema are called in problems, and where they stand in the
	 * schema makes a difference, by the name of the definition.
	 */
	private static final Map<String, String> CODES = Map.ofEntries(Map.entry("enum", "not-among"),
			Map.entry("minimum", "at-least"), Map.entry("maximum", "at-most"), Map.entry("maxLength", "too-long"),
			Map.entry("minItems", "too-few"), Map.entry("id/pattern", "malformed-id"),
			Map.entry("flagId/pattern", "malformed-id"), Map.entry("version/pattern", "malformed-version"),
			Map.entry("condition/pattern", "required-key"), Map.entry("words/pattern", "missing-translation"));

	private SchemaDocument() {
	}

	/**
	 * Notes everything in a file that does not fit.
	 */
	static void check(Tree file, Findings findings) {
		SCHEMA.validate(new Checking(file, findings), JsonDocument.of(file), OutputFormat.DEFAULT);
	}

	private static void note(Tree file, Error error, Findings findings) {
		Tree part = at(file, error.getInstanceLocation());
		switch (error.getKeyword()) {
			case "required" -> missing(part, error.getProperty(), findings);
			case "dependentRequired" -> dependent(part, error.getSchemaNode(), findings);
			case "additionalProperties" -> unknown(part, error, findings);
			case "type" -> findings.note(part.spot(), "expected-" + error.getSchemaNode().asString());
			default -> findings.note(part.spot(), code(error), argument(error.getSchemaNode()));
		}
	}

	private static void missing(Tree part, String key, Findings findings) {
		boolean language = key.equals("de") || key.equals("en");
		Spot spot = part.spot();
		findings.note(spot.key(key, spot.line(), spot.column()), language ? "missing-translation" : "required-key",
				key);
	}

	private static void dependent(Tree part, JsonNode rules, Findings findings) {
		rules.properties()
			.stream()
			.filter((rule) -> part.find(rule.getKey()).isPresent())
			.flatMap((rule) -> rule.getValue().valueStream())
			.map(JsonNode::asString)
			.filter((key) -> part.find(key).isEmpty())
			.forEach((key) -> missing(part, key, findings));
	}

	private static void unknown(Tree part, Error error, Findings findings) {
		String key = error.getProperty();
		String fragment = String.valueOf(error.getSchemaLocation().getFragment());
		JsonNode known = DOCUMENT.at(fragment.substring(0, fragment.lastIndexOf('/')) + "/properties");
		if (part instanceof Tree.Mapping mapping && mapping.entries().get(key) instanceof Tree.Entry entry) {
			findings.note(entry.key(), "unknown-key", String.join(", ", known.propertyNames()));
		}
	}

	private static String code(Error error) {
		String[] steps = String.valueOf(error.getSchemaLocation().getFragment()).split("/");
		String place = (steps.length > 1) ? steps[steps.length - 2] + "/" + error.getKeyword() : "";
		return CODES.getOrDefault(place, CODES.getOrDefault(error.getKeyword(), "does-not-fit"));
	}

	private static String argument(JsonNode rule) {
		return rule.isArray() ? rule.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "))
				: rule.asString();
	}

	private static Tree at(Tree file, NodePath path) {
		Tree part = file;
		for (int i = 0; i < path.getNameCount(); i++) {
			Object step = path.getElement(i);
			part = switch (part) {
				case Tree.Sequence list when step instanceof Integer index -> list.items().get(index);
				case Tree.Mapping mapping -> mapping.find(step.toString()).orElse(mapping);
				default -> part;
			};
		}
		return part;
	}

	private static JsonNode read() {
		try (InputStream file = SchemaDocument.class.getResourceAsStream(FILE)) {
			return new JsonMapper().readTree(Objects.requireNonNull(file, FILE));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Hands each error over as it is found, so that a file with very many of them is
	 * given up early.
	 */
	private static final class Checking extends ExecutionContext {

		private final Tree file;

		private final Findings findings;

		Checking(Tree file, Findings findings) {
			this.file = file;
			this.findings = findings;
		}

		@Override
		public void addError(Error error) {
			note(this.file, error, this.findings);
		}

	}

}
