package de.nachhalt.benchmarks.reports;

import java.util.List;

import de.nachhalt.benchmarks.Resources;
import de.nachhalt.report.documents.Material;
import de.nachhalt.report.clients.Company;
import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.result.Basis;
import de.nachhalt.report.result.Language;
import de.nachhalt.report.result.Outlook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is set: a worked case of the tests in its second cycle, and the same with as many
 * questions as an assessment may have.
 */
final class Cases {

	private static final int MOST_QUESTIONS = 1_000;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private Cases() {
	}

	static Material usual() {
		return material(read());
	}

	static Material largest() {
		JsonNode cycles = read();
		cycles.forEach(Cases::enlarge);
		return material(cycles);
	}

	private static void enlarge(JsonNode cycle) {
		JsonNode dimensions = cycle.get("result").get("dimensions");
		for (JsonNode dimension : dimensions) {
			ArrayNode questions = (ArrayNode) dimension.get("questions");
			List<JsonNode> asked = List.copyOf(questions.values());
			for (int number = asked.size(); number < MOST_QUESTIONS / dimensions.size(); number++) {
				ObjectNode question = (ObjectNode) asked.get(number % asked.size()).deepCopy();
				questions.add(question.put("id", question.get("id").asString() + "-" + number));
			}
		}
	}

	private static Material material(JsonNode cycles) {
		Told first = JSON.treeToValue(cycles.get(0), Told.class);
		Told second = JSON.treeToValue(cycles.get(1), Told.class);
		return new Material(second.result(), second.outlook(), second.basis(), List.of(first.result()),
				"Brunnhuber Maschinenbau GmbH & Co. KG", new Company("Maschinenbau", "medium", "b2b"), Language.DE);
	}

	private static JsonNode read() {
		return JSON.readTree(Resources.text("/cases/1.json"));
	}

	private record Told(AssessmentResult result, Outlook outlook, Basis basis) {
	}

}
