package de.nachhalt.client.actions;

import java.time.Duration;
import java.time.Instant;
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
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@PlatformTest
@SpringBootTest
@AutoConfigureWebTestClient(timeout = "PT1M")
@Import(Told.Configuration.class)
class ActionApiTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String SUBSTITUTE = """
			{"title":" Vertretung benennen ","details":" ","dueOn":"2026-04-15","effortHours":8,"state":"open"}""";

	@Autowired
	private WebTestClient http;

	@Autowired
	private Told told;

	@Autowired
	private ReactiveMongoOperations mongo;

	@Autowired
	private ActionSweeper sweeper;

	private String client;

	private String path;

	@BeforeEach
	void recordClient() {
		this.client = send(Callers.NEULAND, "POST", "/api/clients", """
				{"name":"Bäckerei","sector":"Handwerk","size":"small","market":"b2c","language":"de"}""", null, 201)
			.at("/id")
			.asString();
		this.path = "/api/clients/" + this.client + "/actions";
	}

	@Test
	void an_action_is_added_moved_and_told() {
		JsonNode added = add(SUBSTITUTE);
		assertThat(added.at("/title").asString()).isEqualTo("Vertretung benennen");
		assertThat(added.at("/details").isNull()).isTrue();
		assertThat(added.at("/clientName").asString()).isEqualTo("Bäckerei");
		assertThat(added.at("/author/name").asString()).isEqualTo(Callers.NEULAND.name());
		String one = this.path + "/" + added.at("/id").asString();

		JsonNode moved = change(one, SUBSTITUTE.replace("open", "done"), 1, 200);
		assertThat(moved.at("/version").asInt()).isEqualTo(2);
		assertThat(moved.at("/stateBy/name").asString()).isEqualTo(Callers.NEULAND.name());
		assertThat(Instant.parse(moved.at("/stateSince").asString()))
			.isAfter(Instant.parse(added.at("/stateSince").asString()));
		change(one, SUBSTITUTE.replace("open", "dropped"), 1, 412);
		change(one, SUBSTITUTE.replace("open", "done"), 2, 200);
		change(one, SUBSTITUTE.replace("open", "done").replace("8", "4.5"), 3, 200);
		assertThat(get(one).at("/effortHours").asDouble()).isEqualTo(4.5);
		assertThat(happenings()).containsExactly("action-changed [\"done\"]", "action-moved [\"done\"]",
				"action-added [\"open\"]", "client-recorded []");
		assertThat(get("/api/clients/" + this.client + "/timeline").toString()).doesNotContain("Vertretung");
	}

	@Test
	void from_one_lever_follows_one_action() {
		String assessment = assess(this.client);
		String fromLever = with(SUBSTITUTE, "origin", origin("lever", assessment));

		JsonNode first = add(fromLever);
		JsonNode again = send(Callers.NEULAND, "POST", this.path, fromLever.replace("benennen", "suchen"), null, 200);
		assertThat(again).isEqualTo(first);
		add(with(SUBSTITUTE, "origin", origin("gap", assessment)));
		JsonNode byHand = add(SUBSTITUTE);
		assertThat(ids("assessment=" + assessment)).hasSize(2).contains(id(first));
		assertThat(change(this.path + "/" + id(byHand), fromLever, 1, 409).at("/type").asString())
			.isEqualTo("urn:nachhalt:problem:action-exists");

		send(Callers.NEULAND, "DELETE", this.path + "/" + id(first), null, null, 204);
		JsonNode second = add(fromLever);
		assertThat(id(second)).isNotEqualTo(id(first));
		send(Callers.NEULAND, "POST", this.path + "/" + id(first) + "/restoration", null, null, 409);
	}

	@Test
	void an_assessment_of_another_client_is_none_to_follow_from() {
		String assessment = assess(this.client);
		recordClient();

		JsonNode refused = send(Callers.NEULAND, "POST", this.path,
				with(SUBSTITUTE, "origin", origin("lever", assessment)), null, 400);
		assertThat(refused.at("/errors/0/code").asString()).isEqualTo("unknown-assessment");
	}

	@Test
	void either_side_sees_to_actions() {
		JsonNode sommer = send(Callers.NEULAND, "POST", "/api/clients/" + this.client + "/contacts", """
				{"name":"Jutta Sommer","role":"Leitung","crisis":"none"}""", null, 201);
		get("/api/colleagues");
		JsonNode hers = add(with(SUBSTITUTE, "owner", Map.of("kind", "contact", "id", id(sommer))));
		assertThat(hers.at("/owner/name").asString()).isEqualTo("Jutta Sommer");
		JsonNode mine = add(with(SUBSTITUTE, "owner", Map.of("kind", "colleague", "id", Callers.NEULAND.subject())));
		JsonNode nobodys = add(SUBSTITUTE);

		assertThat(ids("owner=" + id(sommer))).containsExactly(id(hers));
		assertThat(ids("owner=client&client=" + this.client)).containsExactly(id(hers));
		assertThat(ids("owner=me&client=" + this.client)).containsExactly(id(mine));
		assertThat(ids("owner=none&client=" + this.client)).containsExactly(id(nobodys));
		Query stored = Query.query(Criteria.where("_id").is(id(hers)));
		assertThat(this.mongo.findOne(stored, String.class, "action").block()).doesNotContain("Sommer");

		send(Callers.NEULAND, "DELETE", "/api/clients/" + this.client + "/contacts/" + id(sommer), null, null, 204);
		JsonNode orphaned = get(this.path + "/" + id(hers));
		assertThat(orphaned.at("/owner/id").asString()).isEqualTo(id(sommer));
		assertThat(orphaned.at("/owner/name").isNull()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "due", "moved" })
	void pages_show_every_action_once_in_either_direction(String sort) {
		List<String> ids = new ArrayList<>();
		for (String day : List.of("\"2026-05-01\"", "\"2026-04-15\"", "null", "\"2026-04-15\"", "\"2026-04-30\"",
				"null")) {
			ids.add(id(add(SUBSTITUTE.replace("\"2026-04-15\"", day))));
		}
		String query = "state=pending&client=" + this.client + "&sort=";

		List<String> forwards = all("/api/actions?" + query + sort);
		assertThat(forwards).containsExactlyInAnyOrderElementsOf(ids);
		assertThat(all("/api/actions?" + query + "-" + sort)).isEqualTo(forwards.reversed());
		assertThat(all(this.path + "?x=")).isEqualTo(all("/api/actions?" + query + "due"));
		String cursor = get("/api/actions?limit=1&" + query + sort).at("/next").asString();
		send(Callers.NEULAND, "GET", "/api/actions?sort=-" + sort + "&cursor=" + cursor, null, null, 400);
	}

	@Test
	void what_is_due_within_some_days_is_found() {
		String late = id(add(SUBSTITUTE));
		add(SUBSTITUTE.replace("open", "done"));
		String later = id(add(SUBSTITUTE.replace("04-15", "04-16")));
		add(SUBSTITUTE.replace("04-15", "04-17"));
		add(SUBSTITUTE.replace("\"2026-04-15\"", "null"));
		String pending = "state=pending&client=" + this.client;

		assertThat(ids(pending + "&dueUntil=2026-04-15")).containsExactly(late);
		assertThat(ids(pending + "&dueUntil=2026-04-16")).containsExactly(late, later);
		assertThat(ids(pending + "&dueFrom=2026-04-16&dueUntil=2026-04-16")).containsExactly(later);
		assertThat(ids(pending + "&dueUntil=2026-04-14")).isEmpty();
	}

	@Test
	void a_removed_action_comes_back_within_the_hour() {
		JsonNode added = add(SUBSTITUTE);
		String one = this.path + "/" + id(added);

		send(Callers.NEULAND, "DELETE", one, null, null, 204);
		send(Callers.NEULAND, "DELETE", one, null, null, 404);
		send(Callers.NEULAND, "GET", one, null, null, 404);
		change(one, SUBSTITUTE, 2, 404);
		assertThat(get(this.path).at("/items")).isEmpty();
		this.sweeper.sweep().block();
		JsonNode restored = send(Callers.NEULAND, "POST", one + "/restoration", null, null, 200);
		assertThat(restored.at("/version").asInt()).isEqualTo(3);
		assertThat(send(Callers.NEULAND, "POST", one + "/restoration", null, null, 200)).isEqualTo(restored);
		assertThat(get(this.path).at("/items")).hasSize(1);

		send(Callers.NEULAND, "DELETE", one, null, null, 204);
		Query removed = Query.query(Criteria.where("_id").is(id(added)));
		Instant anHourAgo = Instant.now().minus(Duration.ofHours(1));
		this.mongo.updateFirst(removed, Update.update("removedAt", anHourAgo), Action.class).block();
		this.sweeper.sweep().block();
		send(Callers.NEULAND, "POST", one + "/restoration", null, null, 404);
	}

	@Test
	void an_overdue_action_draws_attention_until_it_is_done() {
		LocalDate lastWeek = LocalDate.now(ZoneOffset.UTC).minusDays(7);
		JsonNode added = add(SUBSTITUTE.replace("2026-04-15", lastWeek.toString()));
		assertThat(entry().at("/attention").toString()).isEqualTo("[\"action-overdue\"]");
		assertThat(entry().at("/nextStep").toString())
			.isEqualTo("{\"kind\":\"pursue-action\",\"text\":null,\"due\":\"" + lastWeek + "\"}");
		assertThat(send(Callers.NEULAND, "GET", "/api/portfolio?attention=action-overdue", null, null, 200).toString())
			.contains(this.client);

		change(this.path + "/" + id(added), SUBSTITUTE.replace("open", "done"), 1, 200);
		assertThat(entry().at("/attention")).isEmpty();
		assertThat(entry().at("/nextStep/kind").asString()).isEqualTo("first-assessment");
	}

	@Test
	void with_the_client_go_its_actions() {
		JsonNode kept = add(SUBSTITUTE);
		send(Callers.NEULAND, "DELETE", this.path + "/" + id(add(SUBSTITUTE)), null, null, 204);
		assertThat(get("/api/clients/" + this.client + "/belongings").at("/items").toString())
			.isEqualTo("[{\"kind\":\"actions\",\"count\":1}]");

		send(Callers.NEULAND, "DELETE", "/api/clients/" + this.client, null, 1, 204);

		send(Callers.NEULAND, "GET", this.path, null, null, 404);
		send(Callers.NEULAND, "GET", this.path + "/" + id(kept), null, null, 404);
		send(Callers.NEULAND, "POST", this.path, SUBSTITUTE, null, 404);
		assertThat(ids("client=" + this.client)).isEmpty();
		Query ofClient = Query.query(Criteria.where("clientId").is(this.client));
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(this.mongo.count(ofClient, Action.class).block()).isZero());
	}

	@Test
	void another_consultancy_and_another_client_see_nothing() {
		String one = this.path + "/" + id(add(SUBSTITUTE));

		assertThat(send(Callers.KOMPASS, "GET", "/api/actions?client=" + this.client, null, null, 200).at("/items"))
			.isEmpty();
		send(Callers.KOMPASS, "GET", this.path, null, null, 404);
		send(Callers.KOMPASS, "POST", this.path, SUBSTITUTE, null, 404);
		send(Callers.KOMPASS, "GET", one, null, null, 404);
		send(Callers.KOMPASS, "PUT", one, SUBSTITUTE, 1, 404);
		send(Callers.KOMPASS, "DELETE", one, null, null, 404);
		send(Callers.KOMPASS, "POST", one + "/restoration", null, null, 404);
		String mine = one.replace(this.path, "");
		recordClient();
		send(Callers.NEULAND, "GET", this.path + mine, null, null, 404);
		send(Callers.NEULAND, "DELETE", this.path + mine, null, null, 404);
		send(Callers.NEULAND, "DELETE", one, null, null, 204);
	}

	/** Begins one, and waits until it is known. */
	private String assess(String client) {
		String assessment = UUID.randomUUID().toString();
		this.told.first(assessment, "nachhalt.assessments", "de.nachhalt.assessment.started.v1",
				Map.of("assessmentId", assessment, "clientId", client, "cycle", 1));
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(happenings()).contains("assessment-started [\"1\"]"));
		return assessment;
	}

	private static Map<String, String> origin(String kind, String assessment) {
		return Map.of("kind", kind, "assessmentId", assessment, "item", "substitute");
	}

	private static String with(String body, String field, Map<String, String> value) {
		ObjectNode changed = (ObjectNode) JSON.readTree(body);
		changed.set(field, JSON.valueToTree(value));
		return changed.toString();
	}

	private List<String> happenings() {
		return get("/api/clients/" + this.client + "/timeline").at("/items")
			.valueStream()
			.map((item) -> item.at("/kind").asString() + " " + item.at("/details"))
			.toList();
	}

	private JsonNode entry() {
		return send(Callers.NEULAND, "GET", "/api/portfolio?limit=200&sort=-changed", null, null, 200).at("/items")
			.valueStream()
			.filter((item) -> id(item).equals(this.client))
			.findAny()
			.orElseThrow();
	}

	private List<String> ids(String query) {
		return get("/api/actions?" + query).at("/items").valueStream().map(ActionApiTests::id).toList();
	}

	private List<String> all(String uri) {
		List<String> ids = new ArrayList<>();
		String cursor = "";
		do {
			JsonNode page = get(uri + "&limit=2" + cursor);
			page.at("/items").forEach((item) -> ids.add(id(item)));
			cursor = page.at("/next").isNull() ? "" : "&cursor=" + page.at("/next").asString();
		}
		while (!cursor.isEmpty());
		return ids;
	}

	private static String id(JsonNode node) {
		return node.at("/id").asString();
	}

	private JsonNode get(String uri) {
		return send(Callers.NEULAND, "GET", uri, null, null, 200);
	}

	private JsonNode add(String body) {
		return send(Callers.NEULAND, "POST", this.path, body, null, 201);
	}

	private JsonNode change(String uri, String body, int version, int status) {
		return send(Callers.NEULAND, "PUT", uri, body, version, status);
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
