package de.nachhalt.local.demo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import de.nachhalt.local.demo.DemoCase.DemoAction;
import de.nachhalt.local.demo.DemoCase.DemoAssessment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings one demo case to where it should be, from wherever it is: not there at all,
 * entered in part, or complete.
 */
final class DemoEntry {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final DemoCase demo;

	private final DemoCalls calls;

	private final JsonNode catalogue;

	DemoEntry(DemoCase demo, DemoCalls calls, JsonNode catalogue) {
		this.demo = demo;
		this.calls = calls;
		this.catalogue = catalogue;
	}

	/**
	 * @param progress is told the case's name if anything is missing
	 */
	void complete(Consumer<String> progress) {
		String name = this.demo.client().get("name").asString();
		Optional<String> known = this.calls.client(name);
		List<JsonNode> begun = known.map(this.calls::assessments).orElse(List.of());
		List<DemoAssessment> wanted = this.demo.assessments();
		if (begun.stream().filter(DemoEntry::completed).count() < wanted.size()) {
			progress.accept(name);
			String client = known.orElseGet(() -> this.calls.createClient(this.demo.client()));
			for (int cycle = 0; cycle < wanted.size(); cycle++) {
				JsonNode there = (cycle < begun.size()) ? begun.get(cycle) : start(client, wanted.get(cycle));
				if (!completed(there)) {
					fill(client, there, wanted.get(cycle));
				}
			}
		}
	}

	private static boolean completed(JsonNode assessment) {
		return assessment.get("state").asString().equals("completed");
	}

	private JsonNode start(String client, DemoAssessment wanted) {
		ObjectNode start = JSON.createObjectNode()
			.put("clientId", client)
			.put("engagement", wanted.engagement())
			.put("carry", false);
		start.putObject("catalogue")
			.put("id", this.catalogue.get("id").asString())
			.put("version", this.catalogue.get("version").asString());
		return this.calls.startAssessment(start);
	}

	/** Completed last: what is completed has everything else. */
	private void fill(String client, JsonNode assessment, DemoAssessment wanted) {
		String id = assessment.get("id").asString();
		this.calls.answer(id, JSON.createObjectNode().set("answers", wanted.answers()));
		JsonNode plan = wanted.plan();
		if (plan != null) {
			this.calls.plan(id, plan);
		}
		int cycle = assessment.get("cycle").asInt();
		this.demo.actions()
			.stream()
			.filter((action) -> action.cycle() == cycle)
			.forEach((action) -> this.calls.act(client, body(action, id)));
		this.calls.complete(id);
	}

	private ObjectNode body(DemoAction action, String assessment) {
		ObjectNode body = JSON.createObjectNode()
			.put("title", action.title())
			.put("details", action.details())
			.put("state", action.state())
			.put("effortHours", action.effortHours());
		body.putObject("origin").put("kind", action.kind()).put("assessmentId", assessment).put("item", action.item());
		if (action.dueInDays() != null) {
			body.put("dueOn", LocalDate.now(ZoneOffset.UTC).plusDays(action.dueInDays()).toString());
		}
		if (action.mine()) {
			body.putObject("owner").put("kind", "colleague").put("id", this.calls.oneself());
		}
		return body;
	}

}
