package de.nachhalt.acceptance;

import java.util.ArrayList;
import java.util.List;

import de.nachhalt.local.demo.DemoCase;
import de.nachhalt.local.demo.DemoData;
import de.nachhalt.local.demo.PlatformSession;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static de.nachhalt.acceptance.MainJob.expect;
import static org.assertj.core.api.Assertions.assertThat;

/** The demo data, entered in an empty platform and in one where that was interrupted. */
@OnThePlatform
class DemoDataTests {

	private final Platform platform;

	private final PlatformSession consultant;

	DemoDataTests(Platform platform) {
		this.platform = platform;
		this.consultant = platform.signIn("neuland-consultant");
	}

	@Test
	void what_an_interrupted_run_left_is_completed_by_the_next_and_nothing_is_entered_twice() {
		String client = expect(201, this.consultant.post("/api/clients", DemoCase.all().getFirst().client().toString()))
			.get("id")
			.asString();
		MainJob job = new MainJob(this.consultant);
		job.startAssessment(client);

		assertThat(enter()).hasSameSizeAs(DemoCase.all());
		DemoCase.all().forEach((demo) -> assertThat(completed(demo)).hasSameSizeAs(demo.assessments()));
		assertThat(completed(DemoCase.all().getFirst())).extracting((assessment) -> assessment.get("clientId"))
			.extracting(JsonNode::asString)
			.containsOnly(client);
		assertThat(notes(client)).isNotEmpty();
		DemoCase.all().forEach((demo) -> assertThat(actions(demo)).hasSameSizeAs(demo.actions()));

		int notes = notes(client).size();
		assertThat(enter()).isEmpty();
		assertThat(notes(client)).hasSize(notes);
	}

	/** The names of the cases in which something was missing. */
	private List<String> enter() {
		List<String> names = new ArrayList<>();
		DemoData.seed(this.platform.gateway(), names::add);
		return names;
	}

	private JsonNode notes(String client) {
		return expect(200, this.consultant.get("/api/clients/" + client + "/notes")).get("items");
	}

	/** The actions for all clients that are called as the case's. */
	private List<JsonNode> actions(DemoCase demo) {
		String name = demo.client().get("name").asString();
		return expect(200, this.consultant.get("/api/actions?limit=100")).get("items")
			.valueStream()
			.filter((action) -> action.get("clientName").asString().equals(name))
			.toList();
	}

	/** The completed assessments of all clients that are called as the case's. */
	private List<JsonNode> completed(DemoCase demo) {
		String name = demo.client().get("name").asString();
		return expect(200, this.consultant.get("/api/assessments?limit=100")).get("items")
			.valueStream()
			.filter((assessment) -> assessment.get("clientName").asString().equals(name))
			.filter((assessment) -> assessment.get("state").asString().equals("completed"))
			.toList();
	}

}
