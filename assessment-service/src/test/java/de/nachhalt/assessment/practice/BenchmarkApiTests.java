package de.nachhalt.assessment.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import de.nachhalt.assessment.Callers;
import de.nachhalt.assessment.assessments.AssessmentCalls;
import de.nachhalt.assessment.assessments.AssessmentSurroundings;
import de.nachhalt.assessment.assessments.TestClient;
import de.nachhalt.identity.Consultant;
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
import static org.awaitility.Awaitility.await;

@PlatformTest
@SpringBootTest
@AutoConfigureWebTestClient(timeout = "PT1M")
@Import(AssessmentSurroundings.class)
class BenchmarkApiTests {

	private static final JsonMapper JSON = new JsonMapper();

	/** A consultancy of this test's own, so that others' assessments do not count. */
	private static final Consultant CONSULTANT = People.lead("7c1f0f6e-3f0e-4e0f-9a53-0c6a4d0f5b77");

	@Autowired
	private AssessmentCalls api;

	@Autowired
	private AssessmentSurroundings.Completions completions;

	private final Map<String, String> clients = new HashMap<>();

	@Test
	void a_result_stands_among_those_of_five_clients_or_none() {
		IntStream.range(0, 4).forEach((i) -> completed("Gasthof " + i, "Gastgewerbe", "small", 1));
		String path = completed("Seidl", " gastgewerbe ", "small", 0);
		completed("Groß", "Gastgewerbe", "large", 1);

		JsonNode benchmark = awaitCohorts(path, 2);
		assertThat(benchmark.get("tooSmall")).extracting(JsonNode::asString).containsExactly("sectorAndSize", "size");
		JsonNode sector = benchmark.at("/cohorts/0");
		assertThat(sector.get("likeness").asString()).isEqualTo("sector");
		assertThat(sector.get("clients").asInt()).isEqualTo(5);
		double own = this.api.callAs(CONSULTANT, "GET", path + "/result", null, 200).at("/total/score").asDouble();
		assertThat(sector.at("/total/score").asDouble()).isEqualTo(own);
		assertThat(sector.at("/total/percentile").asDouble()).isIn(0.0, 100.0);
		assertThat(sector.get("dimensions")).isNotEmpty();
		assertThat(benchmark.toString()).doesNotContain("Gasthof", "Groß", "clientId");

		completed("Danach", "Gastgewerbe", "small", 2);
		JsonNode peers = awaitPeers("Danach");
		assertThat(peers.get("likeness").asString()).isEqualTo("sectorAndSize");
		assertThat(peers.get("clients").asInt()).isEqualTo(5);
		assertThat(peers.get("dimensions")).isNotEmpty();

		this.api.callAs(Callers.KOMPASS, "GET", path + "/benchmark", null, 404);
	}

	@Test
	void an_example_is_compared_with_others_and_none_of_others_with_it() {
		IntStream.range(0, 5).forEach((i) -> completed("Reederei " + i, "Schifffahrt", "large", 1));
		String example = completed(client("Beispiel", "Schifffahrt", "large", true), 0);
		String real = completed("Frachter", "Schifffahrt", "large", 0);

		assertThat(awaitCohorts(example, 4).at("/cohorts/0/clients").asInt()).isEqualTo(6);
		assertThat(awaitCohorts(real, 4).at("/cohorts/0/clients").asInt()).isEqualTo(5);
	}

	@Test
	void an_open_assessment_is_not_compared() {
		String path = started(client("Offen", "Bau", "micro", false));
		JsonNode refused = this.api.callAs(CONSULTANT, "GET", path + "/benchmark", null, 409);
		assertThat(refused.get("type").asString()).isEqualTo("urn:nachhalt:problem:assessment-open");
	}

	private JsonNode awaitPeers(String name) {
		return await().until(() -> this.completions.of(this.clients.get(name)), (heard) -> !heard.isEmpty())
			.getFirst()
			.data()
			.at("/basis/peers");
	}

	private JsonNode awaitCohorts(String path, int cohorts) {
		await().untilAsserted(
				() -> assertThat(this.api.callAs(CONSULTANT, "GET", path + "/benchmark", null, 200).get("cohorts"))
					.hasSize(cohorts));
		return this.api.callAs(CONSULTANT, "GET", path + "/benchmark", null, 200);
	}

	private String completed(String name, String sector, String size, int demo) {
		return completed(client(name, sector, size, false), demo);
	}

	private String completed(TestClient client, int demo) {
		String path = started(client);
		List<DemoCase> cases = DemoCase.all();
		JsonNode answers = JSON.createObjectNode().set("answers", cases.get(demo).assessments().getFirst().answers());
		this.api.callAs(CONSULTANT, "PATCH", path + "/answers", answers.toString(), 200);
		this.api.callAs(CONSULTANT, "POST", path + "/completion", null, 200);
		return path;
	}

	private TestClient client(String name, String sector, String size, boolean example) {
		TestClient client = this.api.client(CONSULTANT.tenant(), name, sector, size, example);
		this.clients.put(name, client.id());
		return client;
	}

	private String started(TestClient client) {
		return "/api/assessments/" + this.api
			.callAs(CONSULTANT, "POST", "/api/assessments", AssessmentCalls.body(client.id(), "1.0.0"), 201)
			.get("id")
			.asString();
	}

}
