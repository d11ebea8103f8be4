package de.nachhalt.assessment.assessments;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

import de.nachhalt.assessment.scoring.result.Result;
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
	 * What the engine said, without what the assessment added to it.
	 */
	static String engine(String result) {
		List<String> parts = Stream.of(Result.class.getRecordComponents()).map(RecordComponent::getName).toList();
		return ((ObjectNode) JSON.readTree(result)).retain(parts).toString();
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
