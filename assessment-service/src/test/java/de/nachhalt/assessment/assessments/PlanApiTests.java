package de.nachhalt.assessment.assessments;

import java.util.Objects;

import de.nachhalt.assessment.Callers;
import de.nachhalt.identity.testing.People;
import de.nachhalt.local.demo.DemoCase;
import de.nachhalt.local.demo.DemoCase.DemoAssessment;
import de.nachhalt.messaging.Aggregates;
import de.nachhalt.testenvironment.PlatformTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@PlatformTest
@SpringBootTest
@AutoConfigureWebTestClient(timeout = "PT1M")
@Import(AssessmentSurroundings.class)
class PlanApiTests {

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	private AssessmentCalls api;

	@Autowired
	private Aggregates<TestClient> clients;

	@Test
	void a_plan_is_kept_as_it_was_given_and_its_runway_is_read() {
		String path = start("Nordheide");
		assertThat(this.api.call("GET", path, null, 200).get("plan").isNull()).isTrue();
		JsonNode before = this.api.call("GET", path + "/runway", null, 200);
		assertThat(before.get("runway").isNull()).isTrue();
		assertThat(before.at("/channels/state").asString()).isEqualTo("locked");

		DemoAssessment demo = demo(4, 2);
		this.api.call("PATCH", path + "/answers", JSON.createObjectNode().set("answers", demo.answers()).toString(),
				200);
		JsonNode planned = this.api.call("PUT", path + "/plan", plan(demo), 200);
		assertThat(planned.at("/plan/start").asString()).isEqualTo("2026-10-05");
		assertThat(planned.at("/plan/people/0/role").asString()).isEqualTo("Referentin Kommunikation");
		assertThat(planned.at("/plan/weeks").isNull()).isTrue();
		JsonNode read = this.api.call("GET", path, null, 200);
		assertThat(read.get("plan")).isEqualTo(planned.get("plan"));
		assertThat(this.api.call("PUT", path + "/plan", read.get("plan").toString(), 200).get("plan"))
			.isEqualTo(planned.get("plan"));

		JsonNode runway = this.api.call("GET", path + "/runway", null, 200);
		assertThat(runway.at("/runway/carries").asString()).isEqualTo("true");
		assertThat(runway.at("/channels/state").asString()).isEqualTo("ranked");
		assertThat(runway.get("planDigest"))
			.isEqualTo(this.api.call("GET", path + "/result", null, 200).get("planDigest"));
	}

	@Test
	void another_plan_can_be_supposed_without_a_trace() {
		String path = start("Vielleicht");
		DemoAssessment demo = demo(4, 2);
		this.api.call("PATCH", path + "/answers", JSON.createObjectNode().set("answers", demo.answers()).toString(),
				200);
		JsonNode supposed = this.api.call("POST", path + "/what-if", "{\"plan\":" + plan(demo) + "}", 200);
		assertThat(supposed.at("/runway/carries").asString()).isEqualTo("true");
		assertThat(this.api.call("GET", path, null, 200).get("plan").isNull()).isTrue();

		this.api.call("PUT", path + "/plan", plan(demo), 200);
		assertThat(this.api.call("POST", path + "/what-if", "{}", 200)).isEqualTo(supposed);
		JsonNode refused = this.api.call("POST", path + "/what-if", "{\"plan\":{\"start\":\"1066-10-14\"}}", 422);
		assertThat(refused.at("/errors/0/field").asString()).isEqualTo("start");
		this.api.call("POST", path + "/what-if", "{\"plan\":{}}", 400);
	}

	@Test
	void completion_freezes_the_plan_with_its_runway() {
		String path = start("Seidl");
		DemoAssessment demo = demo(3, 0);
		this.api.call("PATCH", path + "/answers", JSON.createObjectNode().set("answers", demo.answers()).toString(),
				200);
		this.api.call("PUT", path + "/plan", plan(demo), 200);
		JsonNode open = this.api.call("GET", path + "/runway", null, 200);
		this.api.call("POST", path + "/completion", null, 200);

		assertThat(this.api.call("GET", path + "/runway", null, 200)).isEqualTo(open);
		JsonNode result = this.api.call("GET", path + "/result", null, 200);
		assertThat(result.get("planDigest")).isEqualTo(open.get("planDigest"));
		assertThat(result.get("runway")).isEqualTo(open.get("runway"));
		assertThat(this.api.call("PUT", path + "/plan", plan(demo), 409).get("type").asString())
			.isEqualTo("urn:nachhalt:problem:assessment-completed");
	}

	@Test
	void what_does_not_fit_is_refused_with_its_place_and_nothing_is_taken() {
		String path = start("Falsch");
		JsonNode refused = this.api.call("PUT", path + "/plan", """
				{"start":"1066-10-14","mainCommunicator":"Pressestelle","audiences":["young","martians"],
				 "purposes":["fame"],
				 "channels":[{"channel":"myspace"},{"channel":"x"},{"channel":"x"}],
				 "people":[{"role":"A","skills":["text","juggling"]},{"role":"A"}],
				 "substitutes":[{"role":"B","replaces":"C"}]}""", 422);
		assertThat(refused.get("type").asString()).isEqualTo("urn:nachhalt:problem:plan-refused");
		assertThat(refused.get("errors"))
			.extracting((error) -> error.get("field").asString() + " " + error.get("code").asString())
			.containsExactly("start start-out-of-range", "channels[0].channel unknown-channel",
					"channels[2].channel channel-twice", "people[0].skills[1] unknown-skill",
					"people[1].role role-twice", "substitutes[0].replaces unknown-role",
					"mainCommunicator unknown-role", "audiences[1] unknown-audience", "purposes[0] unknown-purpose");
		assertThat(refused.at("/errors/1/message").asString()).contains("myspace");
		assertThat(this.api.call("GET", path, null, 200).get("plan").isNull()).isTrue();
	}

	@Test
	void a_malformed_plan_is_refused_with_its_fields() {
		String path = start("Kaputt");
		assertThat(this.api.call("PUT", path + "/plan", "{}", 400).at("/errors/0/field").asString()).isEqualTo("start");
		JsonNode refused = this.api.call("PUT", path + "/plan", """
				{"start":"2026-10-05","channels":[{"channel":"x","posts":-1}],
				 "people":[{"role":"A","hours":200,"absence":2}],"money":{"budget":-5}}""", 400);
		assertThat(refused.get("errors")).extracting((error) -> error.get("field").asString())
			.containsExactlyInAnyOrder("channels[0].posts", "people[0].hours", "people[0].absence", "money.budget");
		this.api.call("PUT", path + "/plan", "{\"start\":\"tomorrow\"}", 400);
		this.api.call("PUT", path + "/plan", "{\"start\":\"2026-10-05\",\"luck\":7}", 400);
	}

	@Test
	void another_consultancy_neither_reads_nor_sets_a_plan() {
		String path = start("Geheim");
		this.api.callAs(Callers.KOMPASS, "GET", path + "/runway", null, 404);
		this.api.callAs(Callers.KOMPASS, "PUT", path + "/plan", "{\"start\":\"2026-10-05\"}", 404);
		this.api.callAs(People.agency(), "GET", path + "/runway", null, 403);
	}

	@Test
	void with_its_client_a_plan_is_erased() {
		TestClient client = this.api.client("Vergessen");
		String path = start(client);
		this.api.call("PUT", path + "/plan", "{\"start\":\"2026-10-05\"}", 200);
		this.clients.erase(client.tenant(), client.id(), 1, new TestClient.Erased(client.id())).block();
		await().untilAsserted(() -> this.api.call("GET", path + "/runway", null, 404));
	}

	private static DemoAssessment demo(int demo, int assessment) {
		return DemoCase.all().get(demo).assessments().get(assessment);
	}

	private static String plan(DemoAssessment demo) {
		return Objects.requireNonNull(demo.plan()).toString();
	}

	private String start(String name) {
		return start(this.api.client(name));
	}

	private String start(TestClient client) {
		return "/api/assessments/" + this.api.start(client.id()).get("id").asString();
	}

}
