package de.nachhalt.assessment.assessments;

import de.nachhalt.assessment.Callers;
import de.nachhalt.identity.testing.People;
import de.nachhalt.local.demo.DemoCase;
import de.nachhalt.testenvironment.PlatformTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@PlatformTest
@SpringBootTest
@AutoConfigureWebTestClient(timeout = "PT1M")
@Import(AssessmentSurroundings.class)
class CycleApiTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String OWNER = """
			{"answers":[{"question":"owner","perspective":"consultant","value":"%s"}]}""";

	@Autowired
	private AssessmentCalls api;

	@Test
	void the_next_cycle_begins_with_the_answers_of_the_last_until_they_are_confirmed_or_changed() {
		String client = client("Wieder");
		JsonNode last = completed(client);
		String path = path(start(client, ""));
		JsonNode next = this.api.call("GET", path, null, 200);
		assertThat(next.get("cycle").asInt()).isEqualTo(2);
		assertThat(next.get("plan").isNull()).isTrue();
		assertThat(next.get("progress")).isEqualTo(last.get("progress"));
		assertThat(next.get("answers")).hasSameSizeAs(last.get("answers"))
			.allSatisfy((answer) -> assertThat(answer.get("carriedFrom").asInt()).isEqualTo(1));

		String said = value(next);
		JsonNode confirmed = this.api.call("PATCH", path + "/answers", OWNER.formatted(said), 200);
		assertThat(owner(confirmed).get("carriedFrom").isNull()).isTrue();
		JsonNode history = this.api.call("GET", path + "/history", null, 200).get("items");
		assertThat(history).hasSize(1);
		assertThat(history.at("/0/from/carriedFrom").asInt()).isEqualTo(1);
		assertThat(history.at("/0/to/carriedFrom").isNull()).isTrue();

		this.api.call("POST", path + "/completion", null, 200);
		assertThat(this.api.call("GET", path + "/result", null, 200).get("carried")).isNotEmpty()
			.extracting(JsonNode::asString)
			.doesNotContain("owner");
		JsonNode third = this.api.call("GET", path(start(client, "")), null, 200);
		assertThat(owner(third).get("carriedFrom").asInt()).isEqualTo(2);
		assertThat(third.get("answers")).filteredOn((answer) -> answer.get("carriedFrom").asInt() == 1)
			.hasSize(last.get("answers").size() - 1);
	}

	@Test
	void a_cycle_can_begin_with_nothing() {
		String client = client("Leer");
		completed(client);
		assertThat(start(client, ",\"carry\":false").get("answers")).isEmpty();
	}

	@Test
	void two_cycles_are_compared_with_what_nobody_looked_at_again() {
		String client = client("Vergleich");
		JsonNode first = completed(client);
		JsonNode second = start(client, "");
		this.api.call("PATCH", path(second) + "/answers", OWNER.formatted("nobody"), 200);

		JsonNode open = comparison(client, "?to=" + second.get("id").asString(), 200);
		assertThat(open.at("/from/assessmentId")).isEqualTo(first.get("id"));
		assertThat(open.at("/to/completedAt").isNull()).isTrue();
		assertThat(open.at("/total/catalogue").asDouble()).isZero();
		assertThat(open.at("/total/client").asDouble()).isNegative();
		assertThat(open.at("/total/notRechecked").asDouble()).isBetween(0.9, 1.0);
		assertThat(open.get("questions")).filteredOn((question) -> question.get("recheck").asString().equals("changed"))
			.singleElement()
			.satisfies((question) -> assertThat(question.get("id").asString()).isEqualTo("owner"));
		assertThat(open.get("trend")).hasSize(1);

		this.api.call("POST", path(second) + "/completion", null, 200);
		JsonNode both = comparison(client, "", 200);
		assertThat(both.get("total")).isEqualTo(open.get("total"));
		assertThat(both.get("trend")).extracting((point) -> point.get("cycle").asInt()).containsExactly(1, 2);
		assertThat(both.at("/trend/1/total")).isEqualTo(both.at("/total/after"));
		assertThat(both.at("/trend/0/level")).isEqualTo(both.at("/level/before"));
		assertThat(both.at("/sentence/de").asString()).contains("seit Zyklus 1 nicht neu geprüft");
	}

	@Test
	void without_two_cycles_in_order_there_is_nothing_to_compare() {
		String client = client("Einmal");
		assertThat(comparison(client, "", 409).get("type").asString())
			.isEqualTo("urn:nachhalt:problem:nothing-to-compare");
		JsonNode first = completed(client);
		comparison(client, "", 409);
		String id = first.get("id").asString();
		comparison(client, "?from=" + id + "&to=" + id, 409);
	}

	@Test
	void comparisons_are_for_the_own_consultancy_and_its_own_assessments() {
		String client = client("Geheim");
		String foreign = completed(client("Anders")).get("id").asString();
		completed(client);
		comparison(client, "?from=" + foreign, 404);
		comparison("7b0c2f1e-64ad-4c7e-9d7e-52c0a1de9f33", "", 404);
		this.api.callAs(Callers.KOMPASS, "GET", "/api/clients/" + client + "/comparison", null, 404);
		this.api.callAs(People.agency(), "GET", "/api/clients/" + client + "/comparison", null, 403);
	}

	private JsonNode comparison(String client, String query, int status) {
		return this.api.call("GET", "/api/clients/" + client + "/comparison" + query, null, status);
	}

	private String client(String name) {
		return this.api.client(name).id();
	}

	private JsonNode start(String client, String more) {
		return this.api.call("POST", "/api/assessments", """
				{"clientId":"%s","catalogue":{"id":"social-media-readiness","version":"1.0.0"},
				 "engagement":"introduction"%s}""".formatted(client, more), 201);
	}

	private JsonNode completed(String client) {
		String path = path(start(client, ""));
		JsonNode answers = DemoCase.all().getFirst().assessments().getFirst().answers();
		this.api.call("PATCH", path + "/answers", JSON.createObjectNode().set("answers", answers).toString(), 200);
		this.api.call("PATCH", path + "/answers", OWNER.formatted("named"), 200);
		return this.api.call("POST", path + "/completion", null, 200);
	}

	private static String path(JsonNode assessment) {
		return "/api/assessments/" + assessment.get("id").asString();
	}

	private static JsonNode owner(JsonNode assessment) {
		return assessment.get("answers")
			.valueStream()
			.filter((answer) -> answer.get("question").asString().equals("owner")
					&& answer.get("perspective").asString().equals("consultant"))
			.findFirst()
			.orElseThrow();
	}

	private static String value(JsonNode assessment) {
		return owner(assessment).get("value").asString();
	}

}
