package de.nachhalt.assessment.catalogue.format;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A YAML tree as JSON, by the JSON schema of YAML 1.2: a plain <code>no</code> is a text,
 * not a truth.
 */
final class JsonDocument {

	private static final Pattern NUMBER = Pattern
		.compile("-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?([eE][-+]?[0-9]{1,3})?");

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private JsonDocument() {
	}

	static JsonNode of(Tree tree) {
		return switch (tree) {
			case Tree.Mapping mapping -> {
				ObjectNode object = NODES.objectNode();
				mapping.entries().forEach((key, entry) -> object.set(key, of(entry.value())));
				yield object;
			}
			case Tree.Sequence sequence -> {
				ArrayNode array = NODES.arrayNode();
				sequence.items().forEach((item) -> array.add(of(item)));
				yield array;
			}
			case Tree.Scalar scalar -> scalar.plain() ? plain(scalar.text()) : NODES.stringNode(scalar.text());
		};
	}

	private static JsonNode plain(String text) {
		return switch (text) {
			case "true" -> NODES.booleanNode(true);
			case "false" -> NODES.booleanNode(false);
			case "", "~", "null" -> NODES.nullNode();
			default -> isNumber(text) ? NODES.numberNode(new BigDecimal(text)) : NODES.stringNode(text);
		};
	}

	/**
	 * Whether a text, unless in quotes, stands for a number.
	 */
	static boolean isNumber(String text) {
		return NUMBER.matcher(text).matches();
	}

}
