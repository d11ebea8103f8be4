package de.nachhalt.assessment.assessments;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads parts of a stored result, without computing anything anew.
 */
final class FrozenResultDocument {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private FrozenResultDocument() {
	}

	/**
	 * The part about the plan; its fields are null in results that were frozen without.
	 */
	static String runway(String result) {
		JsonNode whole = JSON.readTree(result);
		ObjectNode part = JSON.createObjectNode();
		for (String field : new String[] { "channels", "planDigest", "runway" }) {
			part.set(field, whole.path(field).isMissingNode() ? JSON.nullNode() : whole.get(field));
		}
		return part.toString();
	}

}
