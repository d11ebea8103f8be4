package de.nachhalt.client.portfolio;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import de.nachhalt.client.Callers;
import de.nachhalt.client.Told;
import de.nachhalt.identity.Actor;
import de.nachhalt.identity.Consultant;
import de.nachhalt.identity.testing.People;
import de.nachhalt.testenvironment.PlatformTest;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
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
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

@PlatformTest
@SpringBootTest
@AutoConfigureWebTestClient(timeout = "PT1M")
@Import(Told.Configuration.class)
class PortfolioApiTests {

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	private WebTestClient http;

	@Autowired
	private Told told;

	@Autowired
	private ReactiveMongoOperations mongo;

	@Autowired
	private PortfolioSweeper sweeper;

	@Test
	void a_client_is_listed_with_its_answer_and_gone_with_its_erasure() {
		String id = record("Sofort", "Sofortiges");

		JsonNode entry = entry(id, "sector=Sofortiges");
		assertThat(entry.at("/consultant/name").asString()).isEqualTo(Callers.NEULAND.name());
		assertThat(entry.at("/nextStep/kind").asString()).isEqualTo("first-assessment");
		assertThat(entry.at("/level").isNull()).isTrue();
		assertThat(entry.at("/cycle").asInt()).isZero();

		change(id, 1, Map.of("name", "Sofort & Gleich", "sector", "Sofortiges"));
		assertThat(entry(id, "sector=Sofortiges").at("/name").asString()).isEqualTo("Sofort & Gleich");
		erase(id, 2);
		assertThat(items("sector=Sofortiges")).isEmpty();
	}

	@Test
	void what_other_services_tell_shows() {
		String id = record("Werdegang", "Werdegang");
		String assessment = begin(id, 1);
		eventually(() -> assertThat(entry(id, "sector=Werdegang").at("/nextStep/kind").asString())
			.isEqualTo("finish-assessment"));

		complete(assessment, id, 1, "pilot", Instant.now());
		eventually(
				() -> assertThat(entry(id, "sector=Werdegang&level=pilot").at("/coverage").asDouble()).isEqualTo(0.75));
		JsonNode entry = entry(id, "sector=Werdegang");
		assertThat(entry.at("/level/title/de").asString()).isEqualTo("Erproben");
		assertThat(entry.at("/level/position").asInt()).isEqualTo(1);
		assertThat(entry.at("/cycle").asInt()).isEqualTo(1);
		assertThat(entry.at("/lastContact").isNull()).isFalse();
		assertThat(entry.at("/attention")).isEmpty();

	}

	@ParameterizedTest
	@CsvSource({ "nachhalt.report-jobs, de.nachhalt.report.queued.v1", "nachhalt.reports, de.nachhalt.report.ready.v1",
			"nachhalt.reports, de.nachhalt.report.cancelled.v1" })
	void a_report_that_failed_shows_until_it_is_ordered_again_done_or_given_up(String topic, String ending) {
		String sector = "Neuanfang" + UUID.randomUUID();
		String id = record("Neuanfang", sector);
		String assessment = begin(id, 1);
		complete(assessment, id, 1, "pilot", Instant.now());
		String report = UUID.randomUUID().toString();
		this.told.first(report, "nachhalt.report-jobs", "de.nachhalt.report.queued.v1", about(id, assessment));
		this.told.next(report, "nachhalt.reports", "de.nachhalt.report.failed.v1", about(id, assessment));
		eventually(() -> assertThat(
				entry(id, "sector=" + sector + "&attention=report-failed").at("/nextStep/kind").asString())
			.isEqualTo("retry-report"));

		this.told.next(report, topic, ending, about(id, assessment));
		eventually(() -> assertThat(items("sector=" + sector + "&attention=any")).isEmpty());
	}

	@Test
	void time_alone_makes_an_invitation_overdue() {
		String id = record("Warten", "Warten");
		String assessment = begin(id, 1);
		String invitation = UUID.randomUUID().toString();
		Instant soon = Instant.now().plusSeconds(2);
		this.told.first(invitation, "nachhalt.invitations", "de.nachhalt.invitation.created.v1",
				Map.of("invitationId", invitation, "clientId", id, "assessmentId", assessment, "perspective",
						"management", "kind", "single", "expiresAt", soon.toString()));
		eventually(() -> {
			this.sweeper.sweep().block();
			assertThat(entry(id, "sector=Warten&attention=invitation-overdue").at("/nextStep/kind").asString())
				.isEqualTo("ask-again");
		});

		this.told.next(invitation, "nachhalt.invitations", "de.nachhalt.invitation.answered.v1", Map.of("invitationId",
				invitation, "clientId", id, "assessmentId", assessment, "perspective", "management"));
		eventually(() -> assertThat(items("sector=Warten&attention=any")).isEmpty());
	}

	@Test
	void an_entry_that_got_lost_is_made_up_for() {
		String id = record("Verloren", "Verloren");
		Query entry = Query.query(Criteria.where("_id").is(id));
		this.mongo.updateFirst(entry, Update.update("changesAt", Instant.EPOCH).set("cycle", 99), Entry.class).block();

		this.sweeper.sweep().block();

		assertThat(entry(id, "sector=Verloren").at("/cycle").asInt()).isZero();
		assertThat(this.mongo.findOne(entry, Entry.class).block().changesAt()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "name", "level", "contact", "due", "changed" })
	void pages_show_every_client_of_a_selection_once_in_either_direction(String sort) {
		List<String> ids = new ArrayList<>();
		for (int i = 0; i < 7; i++) {
			ids.add(record("Seite " + i, "Seiten " + sort));
		}
		record("Fremdes", "Anderes");

		List<String> forwards = all("sector=Seiten {0}&size=small&sort=" + sort, sort);
		List<String> backwards = all("sector=Seiten {0}&size=small&sort=-" + sort, sort);

		assertThat(forwards).containsExactlyInAnyOrderElementsOf(ids);
		assertThat(backwards).isEqualTo(forwards.reversed());
	}

	@Test
	void a_cursor_of_another_order_is_refused() {
		record("Zeiger 1", "Zeiger");
		record("Zeiger 2", "Zeiger");
		String cursor = get("sector=Zeiger&limit=1").at("/next").asString();

		refused("/api/portfolio?sort=-name&cursor=" + cursor, "cursor");
		refused("/api/portfolio?sort=size", "sort");
		refused("/api/portfolio?size=tiny", "size");
		refused("/api/portfolio?status=x", "status");
		refused("/api/portfolio/overview?attention=x", "attention");
		refused("/api/portfolio/export?language=fr", "language");
	}

	@Test
	void a_search_goes_with_filters() {
		String id = record("Müller Suche", "Suche, gründlich");
		record("Maier Suche", "Suche, gründlich");

		assertThat(items("search=muel&sector=Suche, gründlich")).extracting((item) -> item.at("/id").asString())
			.containsExactly(id);
		assertThat(items("search=--")).isEmpty();
	}

	@Test
	void clients_are_counted_by_what_they_are() {
		String id = record("Zählung 1", "Zählung");
		record("Zählung 2", "Zählung");
		complete(UUID.randomUUID().toString(), id, 1, "listen", Instant.parse("2026-01-01T00:00:00Z"));

		eventually(() -> {
			JsonNode overview = json("/api/portfolio/overview", "sector=Zählung");
			assertThat(overview.at("/total").asInt()).isEqualTo(2);
			assertThat(overview.at("/levels").toString())
				.isEqualTo("[{\"id\":\"listen\",\"title\":{\"de\":\"Zuhören\",\"en\":\"Listen\"},\"count\":1}]");
			assertThat(overview.at("/sectors/0").toString())
				.isEqualTo("{\"value\":\"Zählung\",\"name\":null,\"count\":2}");
			assertThat(overview.at("/attention/0/value").asString()).isEqualTo("any");
			assertThat(overview.at("/statuses/0/value").asString()).isEqualTo("first-talk");
		});
	}

	@Test
	void the_whole_selection_is_downloaded_and_nothing_is_computed() {
		record("=HYPERLINK(\"x\")", "Blatt");
		record("Ä \"Zitat\"; GmbH", "Blatt");

		String german = csv("sector=Blatt&language=de");
		assertThat(german).startsWith("\ufeff\"Name\";\"Branche\"")
			.contains("\r\n\"'=HYPERLINK(\"\"x\"\")\";\"Blatt\"");
		assertThat(german.lines()).hasSize(3);
		String english = csv("sector=Blatt&language=en");
		assertThat(english).contains("\"Ä \"\"Zitat\"\"; GmbH\",\"Blatt\",\"10 to 49\",\"Consumers\",\"First talk\"")
			.contains("\"First assessment\"");
	}

	@Test
	void a_colleague_takes_over_and_a_step_is_planned() {
		String id = record("Übergabe", "Übergabe");
		Consultant boris = new Consultant(People.NEULAND, "Neuland Beratung", "boris", "Boris Stein",
				Callers.NEULAND.roles());
		JsonNode colleagues = JSON.readTree(body(as(boris).get().uri("/api/colleagues")));
		assertThat(colleagues.at("/items").valueStream())
			.anyMatch((one) -> one.at("/name").asString().equals("Boris Stein") && one.at("/you").asBoolean());

		care(id, 1,
				"{\"status\":\"preparation\",\"consultant\":\"boris\",\"reassessmentOn\":\"2026-10-05\","
						+ "\"nextStep\":{\"text\":\" Termin \",\"due\":\"2026-04-15\"}}")
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.care.nextStep.text")
			.isEqualTo("Termin")
			.jsonPath("$.care.reassessmentOn")
			.isEqualTo("2026-10-05")
			.jsonPath("$.version")
			.isEqualTo(2);
		JsonNode entry = entry(id, "consultant=boris&status=preparation");
		assertThat(entry.at("/nextStep").toString())
			.isEqualTo("{\"kind\":\"planned\",\"text\":\"Termin\",\"due\":\"2026-04-15\"}");
		care(id, 2, "{\"status\":\"preparation\",\"consultant\":\"nobody\"}").expectStatus().isBadRequest();
		care(id, 1, "{\"status\":\"preparation\"}").expectStatus().isEqualTo(412);
	}

	@Test
	void views_are_kept_for_oneself() {
		String body = "{\"name\":\"Fällige\",\"query\":\"attention=any&sort=due\"}";
		JsonNode view = JSON.readTree(body(as(Callers.NEULAND).post()
			.uri("/api/portfolio/views")
			.header(HttpHeaders.CONTENT_TYPE, "application/json")
			.bodyValue(body)));
		assertThat(view.at("/query").asString()).isEqualTo("attention=any&sort=due");
		as(Callers.NEULAND).post()
			.uri("/api/portfolio/views")
			.header(HttpHeaders.CONTENT_TYPE, "application/json")
			.bodyValue(body)
			.exchange()
			.expectStatus()
			.isEqualTo(409);
		String path = "/api/portfolio/views/" + view.at("/id").asString();
		assertThat(body(as(Callers.KOMPASS).get().uri("/api/portfolio/views")))
			.isEqualTo("{\"items\":[],\"next\":null}");
		as(Callers.KOMPASS).delete().uri(path).exchange().expectStatus().isNotFound();
		as(Callers.NEULAND).delete().uri(path).exchange().expectStatus().isNoContent();
		as(Callers.NEULAND).delete().uri(path).exchange().expectStatus().isNotFound();
	}

	@Test
	void what_goes_with_a_client_is_counted_and_goes() {
		String id = record("Abschied", "Abschied");
		String assessment = begin(id, 1);
		as(Callers.NEULAND).post()
			.uri("/api/clients/{id}/grants", id)
			.bodyValue(Map.of("agency", "agentur-funke"))
			.exchange()
			.expectStatus()
			.isCreated();
		eventually(() -> assertThat(belongings(id)).isEqualTo(Map.of("grants", 1, "assessments", 1)));

		erase(id, 1);
		as(Callers.NEULAND).get().uri("/api/clients/{id}/belongings", id).exchange().expectStatus().isNotFound();
		String late = UUID.randomUUID().toString();
		this.told.first(late, "nachhalt.reports", "de.nachhalt.report.ready.v1", about(id, assessment));
		eventually(() -> {
			Query ofClient = Query.query(Criteria.where("clientId").is(id));
			assertThat(this.mongo.count(ofClient, "grant").block()).isZero();
			assertThat(this.mongo.count(ofClient, "knownAssessment").block()).isZero();
			assertThat(this.mongo.count(ofClient, "knownReport").block()).isZero();
			assertThat(this.mongo.count(Query.query(Criteria.where("_id").is(id)), Entry.class).block()).isZero();
		});
	}

	@Test
	void another_consultancy_sees_nothing() {
		String id = record("Geheim", "Geheim");

		assertThat(body(as(Callers.KOMPASS).get().uri("/api/portfolio?sector=Geheim"))).contains("\"items\":[]");
		assertThat(body(as(Callers.KOMPASS).get().uri("/api/portfolio/overview"))).contains("\"total\":0");
		assertThat(body(as(Callers.KOMPASS).get().uri("/api/portfolio/export?sector=Geheim")).lines()).hasSize(1);
		as(Callers.KOMPASS).get().uri("/api/clients/{id}/belongings", id).exchange().expectStatus().isNotFound();
		as(Callers.FUNKE).get().uri("/api/portfolio").exchange().expectStatus().isForbidden();
	}

	private Map<String, Integer> belongings(String id) {
		JsonNode counted = JSON.readTree(body(as(Callers.NEULAND).get().uri("/api/clients/{id}/belongings", id)));
		Map<String, Integer> counts = new HashMap<>();
		counted.at("/items").forEach((item) -> counts.put(item.at("/kind").asString(), item.at("/count").asInt()));
		return counts;
	}

	private String record(String name, String sector) {
		return JSON.readTree(body(as(Callers.NEULAND).post().uri("/api/clients").bodyValue(profile(name, sector))))
			.at("/id")
			.asString();
	}

	private void change(String id, int version, Map<String, String> profile) {
		as(Callers.NEULAND).put()
			.uri("/api/clients/{id}", id)
			.header(HttpHeaders.IF_MATCH, "\"" + version + "\"")
			.bodyValue(profile(profile.get("name"), profile.get("sector")))
			.exchange()
			.expectStatus()
			.isOk();
	}

	private WebTestClient.ResponseSpec care(String id, int version, String body) {
		return as(Callers.NEULAND).put()
			.uri("/api/clients/{id}/care", id)
			.header(HttpHeaders.IF_MATCH, "\"" + version + "\"")
			.header(HttpHeaders.CONTENT_TYPE, "application/json")
			.bodyValue(body)
			.exchange();
	}

	private void erase(String id, int version) {
		as(Callers.NEULAND).delete()
			.uri("/api/clients/{id}", id)
			.header(HttpHeaders.IF_MATCH, "\"" + version + "\"")
			.exchange()
			.expectStatus()
			.isNoContent();
	}

	private String begin(String client, int cycle) {
		String id = UUID.randomUUID().toString();
		this.told.first(id, "nachhalt.assessments", "de.nachhalt.assessment.started.v1",
				Map.of("assessmentId", id, "clientId", client, "cycle", cycle));
		return id;
	}

	/** Of one begun before, or of one whose beginning nobody told. */
	private void complete(String id, String client, int cycle, String level, Instant at) {
		Map<String, Object> completed = Map.of("assessmentId", id, "clientId", client, "cycle", cycle, "engagement",
				"introduction", "completedAt", at.toString(), "result", JSON.readTree("""
						{"level": {"reached": "%s"}, "total": {"coverage": 0.75}, "requirements": [], "flags": [],
						 "dimensions": [], "delivery": {"model": "x", "title": {"de": "", "en": ""},
						 "reason": {"de": "", "en": ""}},
						 "levels": [{"id": "listen", "title": {"de": "Zuhören", "en": "Listen"}},
						   {"id": "pilot", "title": {"de": "Erproben", "en": "Pilot"}},
						   {"id": "sustain", "title": {"de": "Verstetigen", "en": "Sustain"}}]}""".formatted(level)));
		String type = "de.nachhalt.assessment.completed.v1";
		if (this.told.knows(id)) {
			this.told.next(id, "nachhalt.assessments", type, completed);
		}
		else {
			this.told.first(id, "nachhalt.assessments", type, completed);
		}
	}

	private static Map<String, Object> about(String client, String assessment) {
		return Map.of("reportId", "r", "clientId", client, "assessmentId", assessment);
	}

	private JsonNode entry(String id, String query) {
		List<JsonNode> found = items(query).stream().filter((item) -> item.at("/id").asString().equals(id)).toList();
		assertThat(found).hasSize(1);
		return found.getFirst();
	}

	private List<JsonNode> items(String query) {
		return get(query).at("/items").valueStream().toList();
	}

	private List<String> all(String query, String value) {
		List<String> ids = new ArrayList<>();
		String cursor = "";
		do {
			JsonNode page = get(query.replace("{0}", value) + "&limit=3" + cursor);
			page.at("/items").forEach((item) -> ids.add(item.at("/id").asString()));
			cursor = page.at("/next").isNull() ? "" : "&cursor=" + page.at("/next").asString();
		}
		while (!cursor.isEmpty());
		return ids;
	}

	private JsonNode get(String query) {
		return json("/api/portfolio", query);
	}

	private JsonNode json(String path, String query) {
		return JSON.readTree(body(as(Callers.NEULAND).get()
			.uri(UriComponentsBuilder.fromPath(path).query(query).encode().build().toUri())));
	}

	private String csv(String query) {
		return body(as(Callers.NEULAND).get()
			.uri(UriComponentsBuilder.fromPath("/api/portfolio/export").query(query).encode().build().toUri()));
	}

	private void refused(String uri, String field) {
		as(Callers.NEULAND).get()
			.uri(uri)
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo(field);
	}

	private WebTestClient as(Actor actor) {
		return Callers.as(actor, this.http);
	}

	private static String body(WebTestClient.RequestHeadersSpec<?> request) {
		String body = request.exchange()
			.expectStatus()
			.is2xxSuccessful()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();
		assertThat(body).isNotNull();
		return body;
	}

	private static Map<String, String> profile(String name, String sector) {
		return Map.of("name", name, "sector", sector, "size", "small", "market", "b2c", "language", "de");
	}

	private static void eventually(ThrowingRunnable assertion) {
		Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(assertion);
	}

}
