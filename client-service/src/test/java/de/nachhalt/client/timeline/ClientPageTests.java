package de.nachhalt.client.timeline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import de.nachhalt.client.Callers;
import de.nachhalt.client.Told;
import de.nachhalt.identity.Actor;
import de.nachhalt.testenvironment.PlatformTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What consultants keep of a client, and what they read of it.
 */
@PlatformTest
@SpringBootTest
@AutoConfigureWebTestClient(timeout = "PT1M")
@Import(Told.Configuration.class)
class ClientPageTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String SOMMER = """
			{"name":" Jutta Sommer ","role":"Leitung","email":"sommer@example.org","phone":"+49 30 12","crisis":"first"}""";

	private static final String INTRODUCTION = """
			{"kind":"introduction","state":"running","subject":" ","from":"2026-04-01","to":"2026-12-31"}""";

	private static final String CALL = """
			{"kind":"call","text":"Will im Herbst\\n beginnen.","on":"2026-03-03"}""";

	@Autowired
	private WebTestClient http;

	@Autowired
	private Told told;

	@Autowired
	private ReactiveMongoOperations mongo;

	private String client;

	private String path;

	@BeforeEach
	void recordClient() {
		this.client = send(Callers.NEULAND, "POST", "/api/clients", """
				{"name":"Bäckerei","sector":"Handwerk","size":"small","market":"b2c","language":"de"}""", null, 201)
			.at("/id")
			.asString();
		this.path = "/api/clients/" + this.client;
	}

	@Test
	void a_contact_is_added_changed_and_removed() {
		JsonNode added = post("/contacts", SOMMER, 201);
		assertThat(added.at("/name").asString()).isEqualTo("Jutta Sommer");
		post("/contacts", SOMMER.replace("Jutta", "Anton").replace("first", "substitute"), 201);
		assertThat(names()).containsExactly("Anton Sommer", "Jutta Sommer");

		String one = "/contacts/" + added.at("/id").asString();
		String changed = SOMMER.replace("Sommer ", "Winter").replace("\"sommer@example.org\"", "null");
		assertThat(put(one, changed, 1, 200).at("/email").isNull()).isTrue();
		put(one, changed, 1, 412);
		delete(one, 204);
		delete(one, 404);
		assertThat(names()).containsExactly("Anton Sommer");
		assertThat(kinds()).containsExactly("contact-removed", "contact-changed", "contact-added", "contact-added",
				"client-recorded");
	}

	@Test
	void the_timeline_names_nobody_of_the_client() {
		post("/contacts", SOMMER, 201);
		post("/notes", CALL, 201);

		assertThat(get("/timeline").toString()).doesNotContain("Sommer", "sommer", "Herbst")
			.contains(Callers.NEULAND.name());
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			contacts    | {"name":"A","role":"B","email":"nobody","crisis":"none"}          | email
			contacts    | {"name":"A","role":"B","phone":"call me","crisis":"none"}         | phone
			contacts    | {"name":" ","role":"B","crisis":"none"}                           | name
			contacts    | {"name":"A","role":"B","crisis":"often"}                          | crisis
			contacts    | {"name":"A","role":"B"}                                           | crisis
			engagements | {"kind":"both","state":"planned","from":"2026-02-01","to":"2026-01-31"} | to
			engagements | {"kind":"both","state":"lost"}                                    | state
			notes       | {"kind":"note","text":" "}                                        | text
			notes       | {"kind":"note","text":"a\\u0000b"}                                | text
			notes       | {"kind":"call","text":"x","on":"2999-01-01"}                      | on
			""", delimiter = '|')
	void what_makes_no_sense_is_refused(String what, String body, String field) {
		assertThat(post("/" + what, body, 400).at("/errors/0/field").asString()).isEqualTo(field);
	}

	@Test
	void engagements_come_in_the_order_of_time() {
		JsonNode first = post("/engagements", INTRODUCTION, 201);
		assertThat(first.at("/subject").isNull()).isTrue();
		post("/engagements", INTRODUCTION.replace("2026-04-01", "2025-01-01"), 201);
		post("/engagements", "{\"kind\":\"campaign\",\"state\":\"planned\"}", 201);

		assertThat(get("/engagements").at("/items")).extracting((item) -> item.at("/from").asString(""))
			.containsExactly("", "2026-04-01", "2025-01-01");
		put("/engagements/" + first.at("/id").asString(), INTRODUCTION.replace("running", "completed"), 1, 200);
		delete("/engagements/" + first.at("/id").asString(), 204);
		assertThat(get("/engagements").at("/items")).hasSize(2);
		assertThat(get("/timeline").at("/items/0/details").toString()).isEqualTo("[\"introduction\",\"completed\"]");
	}

	@Test
	void a_removed_note_comes_back_within_the_hour() {
		JsonNode written = post("/notes", CALL, 201);
		assertThat(written.at("/author/name").asString()).isEqualTo(Callers.NEULAND.name());
		String one = "/notes/" + written.at("/id").asString();
		JsonNode edited = put(one, CALL.replace("call", "note"), 1, 200);
		assertThat(edited.at("/editedBy/name").asString()).isEqualTo(Callers.NEULAND.name());
		assertThat(edited.at("/on").asString()).isEqualTo("2026-03-03");

		delete(one, 204);
		delete(one, 404);
		put(one, CALL, 3, 404);
		assertThat(get("/notes").at("/items")).isEmpty();
		assertThat(post(one + "/restoration", null, 200).at("/text").asString())
			.isEqualTo("Will im Herbst\n beginnen.");
		assertThat(post(one + "/restoration", null, 200).at("/version").asInt()).isEqualTo(4);
		assertThat(get("/notes").at("/items")).hasSize(1);
	}

	@Test
	void a_talk_counts_as_contact_while_its_note_is_there() {
		post("/notes", CALL.replace("call", "note"), 201);
		assertThat(lastContact()).isEmpty();
		post("/notes", CALL.replace("03-03", "02-02"), 201);
		JsonNode later = post("/notes", CALL, 201);
		assertThat(lastContact()).isEqualTo("2026-03-03T00:00:00Z");

		delete("/notes/" + later.at("/id").asString(), 204);
		assertThat(lastContact()).isEqualTo("2026-02-02T00:00:00Z");
		post("/notes/" + later.at("/id").asString() + "/restoration", null, 200);
		assertThat(lastContact()).isEqualTo("2026-03-03T00:00:00Z");
	}

	@Test
	void a_note_without_a_day_is_of_today() {
		String on = post("/notes", "{\"kind\":\"note\",\"text\":\"x\"}", 201).at("/on").asString();

		assertThat(LocalDate.parse(on)).isBetween(LocalDate.now(ZoneOffset.UTC).minusDays(1),
				LocalDate.now(ZoneOffset.UTC));
	}

	@Test
	void the_timeline_tells_all_that_happens_in_pages() {
		send(Callers.NEULAND, "PUT", this.path, """
				{"name":"Bäckerei","sector":"Backhandwerk","size":"small","market":"b2c","language":"de"}""", 1, 200);
		send(Callers.NEULAND, "PUT", this.path + "/care", "{\"status\":\"preparation\"}", 2, 200);
		post("/grants", "{\"agency\":\"agentur-funke\"}", 201);
		String assessment = UUID.randomUUID().toString();
		this.told.first(assessment, "nachhalt.assessments", "de.nachhalt.assessment.started.v1",
				Map.of("assessmentId", assessment, "clientId", this.client, "cycle", 1));
		Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(kinds()).hasSize(5));

		List<String> kinds = new ArrayList<>();
		String cursor = "";
		do {
			JsonNode page = get("/timeline?limit=2" + cursor);
			page.at("/items").forEach((item) -> kinds.add(item.at("/kind").asString()));
			cursor = page.at("/next").isNull() ? "" : "&cursor=" + page.at("/next").asString();
		}
		while (!cursor.isEmpty());
		assertThat(kinds).containsExactlyInAnyOrder("assessment-started", "grant-given", "status-changed",
				"profile-changed", "client-recorded");
		assertThat(get("/timeline").at("/items"))
			.filteredOn((item) -> item.at("/kind").asString().equals("profile-changed"))
			.first()
			.satisfies((item) -> assertThat(item.at("/details").toString()).isEqualTo("[\"sector\"]"));
	}

	@Test
	void with_the_client_goes_all_that_is_kept_of_it() {
		post("/contacts", SOMMER, 201);
		post("/engagements", INTRODUCTION, 201);
		post("/notes", CALL, 201);
		assertThat(get("/belongings").at("/items").toString()).contains("{\"kind\":\"contacts\",\"count\":1}",
				"{\"kind\":\"engagements\",\"count\":1}", "{\"kind\":\"notes\",\"count\":1}");

		send(Callers.NEULAND, "DELETE", this.path, null, 1, 204);

		for (String what : List.of("contacts", "engagements", "notes", "timeline", "belongings")) {
			send(Callers.NEULAND, "GET", this.path + "/" + what, null, null, 404);
		}
		post("/notes", CALL, 404);
		Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
			for (String collection : List.of("contact", "engagement", "note", "timelineDocument")) {
				assertThat(
						this.mongo.count(Query.query(Criteria.where("clientId").is(this.client)), collection).block())
					.as(collection)
					.isZero();
			}
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "contacts", "engagements", "notes" })
	void another_consultancy_and_another_client_see_nothing(String what) {
		Map<String, String> bodies = Map.of("contacts", SOMMER, "engagements", INTRODUCTION, "notes", CALL);
		String body = bodies.get(what);
		String one = "/" + what + "/" + post("/" + what, body, 201).at("/id").asString();

		send(Callers.KOMPASS, "GET", this.path + "/" + what, null, null, 404);
		send(Callers.KOMPASS, "POST", this.path + "/" + what, body, null, 404);
		send(Callers.KOMPASS, "PUT", this.path + one, body, 1, 404);
		send(Callers.KOMPASS, "DELETE", this.path + one, null, null, 404);
		send(Callers.KOMPASS, "GET", this.path + "/timeline", null, null, 404);
		String other = this.path;
		recordClient();
		send(Callers.NEULAND, "DELETE", this.path + one, null, null, 404);
		send(Callers.NEULAND, "DELETE", other + one, null, null, 204);
	}

	private List<String> names() {
		return get("/contacts").at("/items").valueStream().map((item) -> item.at("/name").asString()).toList();
	}

	private List<String> kinds() {
		return get("/timeline").at("/items").valueStream().map((item) -> item.at("/kind").asString()).toList();
	}

	private String lastContact() {
		return send(Callers.NEULAND, "GET", "/api/portfolio?limit=200", null, null, 200).at("/items")
			.valueStream()
			.filter((item) -> item.at("/id").asString().equals(this.client))
			.findAny()
			.orElseThrow()
			.at("/lastContact")
			.asString("");
	}

	private JsonNode get(String rest) {
		return send(Callers.NEULAND, "GET", this.path + rest, null, null, 200);
	}

	private JsonNode post(String rest, String body, int status) {
		return send(Callers.NEULAND, "POST", this.path + rest, body, null, status);
	}

	private JsonNode put(String rest, String body, int version, int status) {
		return send(Callers.NEULAND, "PUT", this.path + rest, body, version, status);
	}

	private void delete(String rest, int status) {
		send(Callers.NEULAND, "DELETE", this.path + rest, null, null, status);
	}

	private JsonNode send(Actor actor, String method, String uri, String body, Integer version, int status) {
		WebTestClient.RequestBodySpec request = Callers.as(actor, this.http)
			.method(HttpMethod.valueOf(method))
			.uri(uri);
		if (version != null) {
			request.header(HttpHeaders.IF_MATCH, "\"" + version + "\"");
		}
		if (body != null) {
			request.contentType(MediaType.APPLICATION_JSON).bodyValue(body);
		}
		String answer = request.exchange()
			.expectBody(String.class)
			.consumeWith(
					(result) -> assertThat(result.getStatus().value()).as(result.getResponseBody()).isEqualTo(status))
			.returnResult()
			.getResponseBody();
		return (answer != null) ? JSON.readTree(answer) : JSON.nullNode();
	}

}
