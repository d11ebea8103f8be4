package de.nachhalt.assessment.assessments;

import java.util.List;
import java.util.stream.IntStream;

import de.nachhalt.assessment.Callers;
import de.nachhalt.identity.testing.People;
import de.nachhalt.local.demo.DemoCase;
import de.nachhalt.messaging.Aggregates;
import de.nachhalt.testenvironment.OpenApiSnapshot;
import de.nachhalt.testenvironment.PlatformTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@PlatformTest
@SpringBootTest
@AutoConfigureWebTestClient(timeout = "PT1M")
@Import(AssessmentSurroundings.class)
class AssessmentApiTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String OWNER = """
			{"answers":[{"question":"owner","perspective":"%s","value":"%s"}]}""";

	@Autowired
	private WebTestClient http;

	@Autowired
	private Aggregates<TestClient> clients;

	@Autowired
	private AssessmentCalls api;

	@Autowired
	private AssessmentSurroundings.Completions completions;

	@Test
	void an_assessment_is_started_answered_read_and_completed() {
		TestClient client = this.api.client("Brunnhuber");
		JsonNode started = this.api.start(client.id());
		assertThat(started.get("clientName").asString()).isEqualTo("Brunnhuber");
		assertThat(started.get("cycle").asInt()).isEqualTo(1);
		assertThat(started.get("state").asString()).isEqualTo("open");
		String path = "/api/assessments/" + started.get("id").asString();

		JsonNode answered = this.api.call("PATCH", path + "/answers", answers(0), 200);
		assertThat(answered.at("/progress/answered").asInt()).isEqualTo(answered.at("/progress/of").asInt() - 1);
		assertThat(answered.get("hidden")).extracting(JsonNode::asString).containsExactly("agency-briefing");

		JsonNode open = this.api.call("GET", path + "/result", null, 200);
		assertThat(open.at("/level/reached").asString()).isEqualTo("groundwork");
		assertThat(open.get("completedAt").isNull()).isTrue();

		JsonNode completed = this.api.call("POST", path + "/completion", null, 200);
		assertThat(completed.get("state").asString()).isEqualTo("completed");
		assertThat(completed.get("level").asString()).isEqualTo("groundwork");
		JsonNode result = this.api.call("GET", path + "/result", null, 200);
		assertThat(result.get("answersDigest")).isEqualTo(open.get("answersDigest"));
		assertThat(result.get("completedAt").asString()).isEqualTo(completed.get("completedAt").asString());

		assertThat(this.api.call("POST", path + "/completion", null, 200)).isEqualTo(completed);
		JsonNode refused = this.api.call("PATCH", path + "/answers", OWNER.formatted("management", "nobody"), 409);
		assertThat(refused.get("type").asString()).isEqualTo("urn:nachhalt:problem:assessment-completed");
		await().untilAsserted(() -> assertThat(this.completions.of(client.id())).hasSize(1));
		JsonNode event = JSON.valueToTree(this.completions.of(client.id()).getFirst().data());
		assertThat(event.at("/result/level/reached").asString()).isEqualTo("groundwork");
		assertThat(event.toString().length()).isLessThan(200_000);
	}

	@Test
	void cycles_are_counted_and_listed_newest_first() {
		TestClient client = this.api.client("Nordheide");
		List<String> ids = IntStream.range(0, 3)
			.mapToObj((i) -> this.api.start(client.id()).get("id").asString())
			.toList();

		JsonNode first = this.api.call("GET", "/api/assessments?client=" + client.id() + "&limit=2", null, 200);
		assertThat(first.get("items")).extracting((item) -> item.get("cycle").asInt()).containsExactly(3, 2);
		JsonNode rest = this.api.call("GET",
				"/api/assessments?client=" + client.id() + "&limit=2&cursor=" + first.get("next").asString(), null,
				200);
		assertThat(rest.get("items")).extracting((item) -> item.get("id").asString()).containsExactly(ids.getFirst());
		assertThat(rest.get("next").isNull()).isTrue();
	}

	@Test
	void a_list_says_of_an_assessment_what_reading_it_says() {
		TestClient client = this.api.client("Vergleich");
		String path = "/api/assessments/" + this.api.start(client.id()).get("id").asString();
		this.api.call("PATCH", path + "/answers", answers(0), 200);
		JsonNode read = this.api.call("POST", path + "/completion", null, 200);

		JsonNode listed = this.api.call("GET", "/api/assessments?client=" + client.id(), null, 200).at("/items/0");

		assertThat(listed.propertyNames()).contains("level", "progress")
			.allSatisfy((name) -> assertThat(listed.get(name)).isEqualTo(read.get(name)));
	}

	@Test
	void a_list_shows_at_once_how_far_an_interview_has_come() {
		TestClient client = this.api.client("Fortschritt");
		String path = "/api/assessments/" + this.api.start(client.id()).get("id").asString();
		String list = "/api/assessments?client=" + client.id();
		assertThat(this.api.call("GET", list, null, 200).at("/items/0/progress/answered").asInt()).isZero();

		JsonNode answered = this.api.call("PATCH", path + "/answers", answers(0), 200);

		JsonNode listed = this.api.call("GET", list, null, 200).at("/items/0/progress");
		assertThat(listed).isEqualTo(answered.get("progress"))
			.isEqualTo(this.api.call("GET", list, null, 200).at("/items/0/progress"));
		assertThat(listed.get("answered").asInt()).isPositive();
	}

	@Test
	void assessments_started_at_once_get_cycles_of_their_own() {
		TestClient client = this.api.client("Gleichzeitig");
		List<Integer> cycles = IntStream.range(0, 4)
			.parallel()
			.mapToObj((i) -> this.api.start(client.id()).get("cycle").asInt())
			.sorted()
			.toList();
		assertThat(cycles).containsExactly(1, 2, 3, 4);
	}

	@Test
	void two_people_at_once_both_keep_their_answers() {
		String path = "/api/assessments/" + this.api.start(this.api.client("Zwei").id()).get("id").asString();
		List<String> questions = List.of("occasion", "goal-clarity", "owner", "voice", "budget", "endurance");
		JsonNode catalogue = this.api.call("GET", "/api/catalogues/social-media-readiness/1.0.0", null, 200);
		questions.parallelStream().forEach((question) -> {
			String option = catalogue.findValues("questions")
				.stream()
				.flatMap((list) -> list.valueStream())
				.filter((each) -> each.get("id").asString().equals(question))
				.map((each) -> each.at("/options/0/id").asString())
				.findFirst()
				.orElseThrow();
			this.api.call("PATCH", path + "/answers", """
					{"answers":[{"question":"%s","perspective":"consultant","value":"%s"}]}""".formatted(question,
					option), 200);
		});
		assertThat(this.api.call("GET", path, null, 200).get("answers"))
			.extracting((answer) -> answer.get("question").asString())
			.containsExactlyInAnyOrderElementsOf(questions);
	}

	@Test
	void on_the_same_question_the_later_answer_wins_and_the_history_shows_both() {
		String path = "/api/assessments/" + this.api.start(this.api.client("Später").id()).get("id").asString();
		this.api.call("PATCH", path + "/answers", OWNER.formatted("doers", "nobody"), 200);
		JsonNode later = this.api.call("PATCH", path + "/answers", OWNER.formatted("doers", "named"), 200);
		assertThat(later.get("answers")).hasSize(1);
		assertThat(later.at("/answers/0/value").asString()).isEqualTo("named");

		JsonNode history = this.api.call("GET", path + "/history", null, 200).get("items");
		assertThat(history).hasSize(2);
		assertThat(history.at("/0/from").isNull()).isTrue();
		assertThat(history.at("/1/from/value").asString()).isEqualTo("nobody");
		assertThat(history.at("/1/to/value").asString()).isEqualTo("named");
		assertThat(history.at("/1/by").asString()).isEqualTo(Callers.NEULAND.subject());
	}

	@Test
	void the_outlook_says_how_sure_the_level_is_what_to_ask_and_what_the_next_takes() {
		String path = "/api/assessments/" + this.api.start(this.api.client("Ausblick").id()).get("id").asString();
		JsonNode empty = this.api.call("GET", path + "/outlook", null, 200);
		assertThat(empty.at("/nextQuestions/settled").asBoolean()).isFalse();
		assertThat(empty.at("/nextQuestions/questions/0/state").asString()).isEqualTo("missing");
		assertThat(empty.at("/levers/level").asString()).isEqualTo("listen");
		assertThat(empty.at("/levers/reach").asString()).isEqualTo("answersMissing");

		this.api.call("PATCH", path + "/answers", answers(0), 200);
		JsonNode outlook = this.api.call("GET", path + "/outlook", null, 200);
		assertThat(outlook.at("/answersDigest"))
			.isEqualTo(this.api.call("GET", path + "/result", null, 200).get("answersDigest"));
		assertThat(outlook.at("/robustness/share").asDouble()).isBetween(0.5, 1.0);
		assertThat(outlook.at("/nextQuestions/questions")).isEmpty();
		assertThat(outlook.at("/levers/level").asString()).isEqualTo("pilot");
		assertThat(outlook.at("/levers/cheapest").asBoolean()).isTrue();
		assertThat(outlook.at("/levers/changes/0/sentence/de").asString()).contains("von „");
		assertThat(this.api.call("GET", path + "/outlook?level=sustain", null, 200).at("/levers/level").asString())
			.isEqualTo("sustain");
		assertThat(this.api.call("GET", path + "/outlook?level=heaven", null, 422).at("/errors/0/field").asString())
			.isEqualTo("level");
	}

	@Test
	void what_if_the_levers_were_pulled_the_level_would_be_reached_and_nothing_is_stored() {
		String path = "/api/assessments/" + this.api.start(this.api.client("Wenn").id()).get("id").asString();
		this.api.call("PATCH", path + "/answers", answers(0), 200);
		this.api.call("POST", path + "/completion", null, 200);
		JsonNode before = this.api.call("GET", path, null, 200);
		List<JsonNode> levers = this.api.call("GET", path + "/outlook", null, 200)
			.at("/levers/changes")
			.valueStream()
			.toList();
		ObjectNode body = JSON.createObjectNode();
		ArrayNode answers = body.putArray("answers");
		levers.forEach((lever) -> answers.addObject()
			.put("perspective", "consultant")
			.put("question", lever.get("question").asString())
			.set("value", lever.get("value")));

		JsonNode result = this.api.call("POST", path + "/what-if", body.toString(), 200);
		assertThat(result.at("/level/reached").asString()).isEqualTo("pilot");
		assertThat(result.get("completedAt").isNull()).isTrue();
		assertThat(this.api.call("GET", path, null, 200)).isEqualTo(before);
		assertThat(this.api.call("GET", path + "/result", null, 200).at("/level/reached").asString())
			.isEqualTo("groundwork");
		this.api.call("POST", path + "/what-if", OWNER.formatted("doers", "perhaps"), 422);
	}

	@Test
	void what_does_not_fit_is_refused_with_its_place_and_nothing_is_taken() {
		String path = "/api/assessments/" + this.api.start(this.api.client("Falsch").id()).get("id").asString();
		JsonNode refused = this.api.call("PATCH", path + "/answers", """
				{"answers":[
				  {"question":"owner","perspective":"doers","value":"named"},
				  {"question":"owner","perspective":"doers","value":"perhaps"},
				  {"question":"astrology","perspective":"doers","value":"libra"},
				  {"question":"occasion","perspective":"doers","value":"need"},
				  {"question":"hours","perspective":"doers","value":"many"},
				  {"question":"owner","perspective":"doers","state":"notApplicable"},
				  {"question":"crisis-plan","perspective":"consultant","value":["none","team"]},
				  {"question":"owner","perspective":"doers"},
				  {"question":"hours","perspective":"doers","value":-1},
				  {"question":"owner","perspective":"doers","value":"named","state":"unknown"}]}""", 422);
		assertThat(refused.get("type").asString()).isEqualTo("urn:nachhalt:problem:answers-refused");
		assertThat(refused.get("errors"))
			.extracting((error) -> error.get("field").asString() + " " + error.get("code").asString())
			.containsExactly("answers[1].value unknown-option", "answers[2].question unknown-question",
					"answers[3].perspective perspective-not-asked", "answers[4].value wrong-kind-number",
					"answers[5].state not-applicable-not-allowed", "answers[6].value exclusive-option",
					"answers[7].value value-or-state", "answers[8].value number-out-of-range",
					"answers[9].value value-or-state");
		assertThat(refused.at("/errors/1/message").asString()).contains("astrology");
		assertThat(this.api.call("GET", path, null, 200).get("answers")).isEmpty();
	}

	@Test
	void a_malformed_request_is_refused() {
		String path = "/api/assessments/" + this.api.start(this.api.client("Kaputt").id()).get("id").asString();
		assertThat(this.api.call("PATCH", path + "/answers", "{\"answers\":[]}", 400).at("/errors/0/field").asString())
			.isEqualTo("answers");
		this.api.call("PATCH", path + "/answers", OWNER.formatted("neighbours", "nobody"), 400);
		this.api.call("PATCH", path + "/answers", "{\"answers\":[{\"question\":\"owner\",\"who\":\"me\"}]}", 400);
		this.api.call("PATCH", path + "/answers", """
				{"answers":[{"question":"owner","perspective":"doers","value":"named","comment":"%s"}]}"""
			.formatted("x".repeat(2001)), 400);
	}

	@Test
	void without_a_known_client_or_catalogue_nothing_is_started() {
		this.api.call("POST", "/api/assessments", AssessmentCalls.body("7b0c2f1e-64ad-4c7e-9d7e-52c0a1de9f33", "1.0.0"),
				404);
		this.api.call("POST", "/api/assessments", AssessmentCalls.body(this.api.client("Katalog").id(), "9.9.9"), 422);
	}

	@Test
	void another_consultancy_finds_nothing_and_learns_nothing() {
		String client = this.api.client("Geheim").id();
		String path = "/api/assessments/" + this.api.start(client).get("id").asString();
		String unknown = "/api/assessments/7b0c2f1e-64ad-4c7e-9d7e-52c0a1de9f33";
		for (String part : List.of("", "/result", "/history", "/outlook")) {
			assertThat(this.api.callAs(Callers.KOMPASS, "GET", path + part, null, 404))
				.isEqualTo(this.api.callAs(Callers.KOMPASS, "GET", unknown + part, null, 404));
		}
		this.api.callAs(Callers.KOMPASS, "PATCH", path + "/answers", OWNER.formatted("doers", "named"), 404);
		this.api.callAs(Callers.KOMPASS, "POST", path + "/what-if", OWNER.formatted("doers", "named"), 404);
		this.api.callAs(Callers.KOMPASS, "POST", path + "/completion", null, 404);
		this.api.callAs(Callers.KOMPASS, "POST", "/api/assessments", AssessmentCalls.body(client, "1.0.0"), 404);
		assertThat(this.api.callAs(Callers.KOMPASS, "GET", "/api/assessments?client=" + client, null, 200).get("items"))
			.isEmpty();
		this.api.callAs(People.agency(), "GET", path, null, 403);
		this.http.get().uri(path).exchange().expectStatus().isUnauthorized();
	}

	@Test
	void with_its_client_an_assessment_is_erased() {
		TestClient client = this.api.client("Vergessen");
		String path = "/api/assessments/" + this.api.start(client.id()).get("id").asString();
		this.api.call("PATCH", path + "/answers", OWNER.formatted("doers", "named"), 200);
		this.clients.erase(client.tenant(), client.id(), 1, new TestClient.Erased(client.id())).block();

		await().untilAsserted(() -> this.api.call("GET", path, null, 404));
		assertThat(this.api.call("GET", "/api/assessments?client=" + client.id(), null, 200).get("items")).isEmpty();
	}

	@Test
	void an_answer_carries_its_version() {
		String path = "/api/assessments/" + this.api.start(this.api.client("Fassung").id()).get("id").asString();
		this.api.call("PATCH", path + "/answers", OWNER.formatted("doers", "named"), 200);
		Callers.as(Callers.NEULAND, this.http)
			.get()
			.uri(path)
			.exchange()
			.expectHeader()
			.valueEquals(HttpHeaders.ETAG, "\"2\"")
			.expectBody()
			.jsonPath("$.version")
			.isEqualTo(2);
	}

	@Test
	void catalogues_are_listed_and_read() {
		JsonNode first = this.api.call("GET", "/api/catalogues", null, 200).at("/items/0");
		JsonNode catalogue = this.api.call("GET",
				"/api/catalogues/" + first.get("id").asString() + "/" + first.get("version").asString(), null, 200);
		assertThat(catalogue.get("digest")).isEqualTo(first.get("digest"));
		assertThat(catalogue.get("dimensions")).hasSize(10);
		assertThat(catalogue.at("/dimensions/0/questions/0/options/0/text/en").asString()).isNotBlank();
		this.api.call("GET", "/api/catalogues/social-media-readiness/0.0.0", null, 404);
	}

	@Test
	void the_api_is_documented_as_agreed() {
		OpenApiSnapshot.verify("assessment-service", this.http);
	}

	private static String answers(int demo) {
		return JSON.createObjectNode()
			.set("answers", DemoCase.all().get(demo).assessments().getFirst().answers())
			.toString();
	}

}
