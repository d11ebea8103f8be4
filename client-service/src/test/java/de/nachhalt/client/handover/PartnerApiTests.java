package de.nachhalt.client.handover;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import de.nachhalt.client.Callers;
import de.nachhalt.identity.Agency;
import de.nachhalt.identity.testing.People;
import de.nachhalt.messaging.Aggregate;
import de.nachhalt.messaging.AggregateStore;
import de.nachhalt.messaging.Aggregates;
import de.nachhalt.messaging.DomainEvent;
import de.nachhalt.testenvironment.PlatformTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the grant to the handover document, and back to nothing.
 */
@PlatformTest
@SpringBootTest
@AutoConfigureWebTestClient(timeout = "PT1M")
class PartnerApiTests {

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	private WebTestClient http;

	@Autowired
	private Aggregates<Pass> assessmentService;

	@Autowired
	private ReactiveMongoOperations mongo;

	@Test
	void an_agency_without_a_grant_sees_nothing() {
		String client = record("Bäckerei");

		assertThat(listed(Callers.BLITZ)).isEmpty();
		assertThat(refused(Callers.BLITZ, client)).isEqualTo(refused(Callers.BLITZ, UUID.randomUUID().toString()));
	}

	@Test
	void a_granted_client_is_listed_and_handed_over() {
		String client = record("Bäckerei");
		grant(client, "agentur-funke");

		assertThat(listed(Callers.FUNKE)).contains(client);
		JsonNode document = handover(client);
		assertThat(document.at("/state").asString()).isEqualTo("in-preparation");
		assertThat(document.at("/client/name").asString()).isEqualTo("Bäckerei");
		assertThat(document.at("/grant/grantedBy").asString()).isEqualTo("Neuland Beratung");
	}

	@Test
	void a_grant_is_good_for_one_agency_of_one_consultancy() {
		String client = record("Bäckerei");
		grant(client, "agentur-funke");

		refused(Callers.BLITZ, client);
		refused(Callers.FUNKE_OF_KOMPASS, client);
		assertThat(listed(Callers.FUNKE_OF_KOMPASS)).isEmpty();
	}

	@Test
	void the_same_grant_given_twice_is_one_grant() {
		String client = record("Bäckerei");
		String first = grant(client, "agentur-funke");

		give(client, "agentur-funke").expectStatus().isOk().expectBody().jsonPath("$.id").isEqualTo(first);
		assertThat(grants(client)).containsExactly(first);
	}

	@Test
	void a_withdrawn_grant_counts_at_the_next_call() {
		String client = record("Bäckerei");
		String grant = grant(client, "agentur-funke");
		handover(client);

		withdraw(client, grant).expectStatus().isNoContent();

		refused(Callers.FUNKE, client);
		assertThat(listed(Callers.FUNKE)).doesNotContain(client);
		assertThat(grants(client)).isEmpty();
		withdraw(client, grant).expectStatus().isNotFound();
	}

	@Test
	void another_consultancy_can_neither_give_nor_see_nor_withdraw_a_grant() {
		String client = record("Bäckerei");
		String grant = grant(client, "agentur-funke");
		WebTestClient kompass = Callers.as(Callers.KOMPASS, this.http);

		kompass.post()
			.uri("/api/clients/{id}/grants", client)
			.bodyValue(Map.of("agency", "agentur-funke"))
			.exchange()
			.expectStatus()
			.isNotFound();
		kompass.get().uri("/api/clients/{id}/grants", client).exchange().expectStatus().isNotFound();
		kompass.delete().uri("/api/clients/{id}/grants/{grant}", client, grant).exchange().expectStatus().isNotFound();
		refused(Callers.FUNKE_OF_KOMPASS, client);
		handover(client);
	}

	@Test
	void what_is_no_agency_gets_no_grant() {
		give(record("Bäckerei"), "Agentur Funke").expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].code")
			.isEqualTo("agency-id");
	}

	@Test
	void lists_of_grants_and_of_clients_come_in_pages() {
		String client = record("Bäckerei");
		List<String> given = List.of(grant(client, "agentur-1"), grant(client, "agentur-2"),
				grant(client, "agentur-3"));
		JsonNode first = json(consultant().get().uri("/api/clients/{id}/grants?limit=2", client));
		assertThat(ids(first)).isEqualTo(given.subList(0, 2));
		JsonNode second = json(consultant().get()
			.uri("/api/clients/{id}/grants?cursor={cursor}", client, first.at("/next").asString()));
		assertThat(ids(second)).isEqualTo(given.subList(2, 3));
		assertThat(second.at("/next").isNull()).isTrue();
	}

	@Test
	void the_newest_completed_assessment_is_handed_over() {
		String client = record("Bäckerei");
		grant(client, "agentur-funke");
		String tag = tag(client);
		complete(client, 2, "groundwork");
		complete(client, 1, "leave");

		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(remembered(client)).isEqualTo(2));

		JsonNode document = handover(client);
		assertThat(document.at("/state").asString()).isEqualTo("ready");
		assertThat(document.at("/assessment/cycle").asInt()).isEqualTo(2);
		assertThat(document.at("/assessment/level/id").asString()).isEqualTo("groundwork");
		assertThat(document.at("/assessment/next/unmet/0/sentence/de").asString())
			.isEqualTo("Niemand ist verantwortlich.");
		assertThat(tag(client)).isNotEqualTo(tag);
		Callers.as(Callers.FUNKE, this.http)
			.get()
			.uri("/partner/v1/clients/{id}/handover", client)
			.header(HttpHeaders.IF_NONE_MATCH, tag(client))
			.exchange()
			.expectStatus()
			.isNotModified();
	}

	@Test
	void with_a_client_goes_all_that_is_held_of_it() {
		String client = record("Bäckerei");
		grant(client, "agentur-funke");
		complete(client, 1, "leave");
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(remembered(client)).isEqualTo(1));

		consultant().delete()
			.uri("/api/clients/{id}", client)
			.header(HttpHeaders.IF_MATCH, "\"1\"")
			.exchange()
			.expectStatus()
			.isNoContent();

		refused(Callers.FUNKE, client);
		assertThat(listed(Callers.FUNKE)).doesNotContain(client);
		Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(traces(client)).isZero());
	}

	@Test
	void an_assessment_that_is_heard_of_after_its_client_went_is_not_kept() {
		String gone = UUID.randomUUID().toString();
		complete(gone, 1, "leave");
		String there = record("Bäckerei");
		complete(there, 1, "leave");

		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(remembered(there)).isEqualTo(1));
		Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(traces(gone)).isZero());
	}

	private WebTestClient consultant() {
		return Callers.as(Callers.NEULAND, this.http);
	}

	private String record(String name) {
		JsonNode client = json(consultant().post()
			.uri("/api/clients")
			.bodyValue(Map.of("name", name, "sector", "Handwerk", "size", "small", "market", "b2c", "language", "de")));
		return client.at("/id").asString();
	}

	private WebTestClient.ResponseSpec give(String client, String agency) {
		return consultant().post()
			.uri("/api/clients/{id}/grants", client)
			.bodyValue(Map.of("agency", agency))
			.exchange();
	}

	private String grant(String client, String agency) {
		byte[] grant = give(client, agency).expectStatus().isCreated().expectBody().returnResult().getResponseBody();
		return JSON.readTree(grant).at("/id").asString();
	}

	private List<String> grants(String client) {
		return ids(json(consultant().get().uri("/api/clients/{id}/grants", client)));
	}

	private WebTestClient.ResponseSpec withdraw(String client, String grant) {
		return consultant().delete().uri("/api/clients/{id}/grants/{grant}", client, grant).exchange();
	}

	private List<String> listed(Agency agency) {
		return ids(json(Callers.as(agency, this.http).get().uri("/partner/v1/clients?limit=200")));
	}

	private JsonNode handover(String client) {
		return json(Callers.as(Callers.FUNKE, this.http).get().uri("/partner/v1/clients/{id}/handover", client));
	}

	private String tag(String client) {
		String tag = Callers.as(Callers.FUNKE, this.http)
			.get()
			.uri("/partner/v1/clients/{id}/handover", client)
			.exchange()
			.returnResult()
			.getResponseHeaders()
			.getETag();
		assertThat(tag).isNotNull();
		return tag;
	}

	private String refused(Agency agency, String client) {
		String problem = Callers.as(agency, this.http)
			.get()
			.uri("/partner/v1/clients/{id}/handover", client)
			.exchange()
			.expectStatus()
			.isNotFound()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();
		assertThat(problem).isNotNull();
		return problem;
	}

	private void complete(String client, int cycle, String level) {
		String id = UUID.randomUUID().toString();
		this.assessmentService.insert(new Pass(id, People.NEULAND, 1), Completed.of(id, client, cycle, level)).block();
	}

	private long remembered(String client) {
		return count("completedAssessment", client);
	}

	private long traces(String client) {
		return count("completedAssessment", client) + count("grant", client);
	}

	private long count(String collection, String client) {
		Long count = this.mongo.count(Query.query(Criteria.where("clientId").is(client)), collection).block();
		return (count != null) ? count : 0;
	}

	private static JsonNode json(WebTestClient.RequestHeadersSpec<?> request) {
		byte[] body = request.exchange().expectStatus().is2xxSuccessful().expectBody().returnResult().getResponseBody();
		return JSON.readTree(body);
	}

	private static List<String> ids(JsonNode page) {
		return page.at("/items").valueStream().map((item) -> item.at("/id").asString()).toList();
	}

	/** An assessment as the assessment service keeps it. */
	record Pass(String id, String tenant, long version) implements Aggregate {
	}

	record Completed(String assessmentId, String clientId, int cycle, String engagement, Instant completedAt,
			JsonNode result) implements DomainEvent {

		static Completed of(String id, String client, int cycle, String level) {
			Instant at = Instant.parse("2026-03-31T09:00:00Z").plus(Duration.ofDays(cycle));
			JsonNode result = JSON.readTree("""
					{"engineVersion": "unknown to this service",
					 "level": {"reached": "%s", "possible": "pilot"},
					 "levels": [{"id": "leave", "title": {"de": "Lassen", "en": "Leave it"}, "state": "true"},
					   {"id": "groundwork", "title": {"de": "Grundlagen", "en": "Groundwork"}, "state": "true"},
					   {"id": "pilot", "title": {"de": "Erproben", "en": "Pilot"}, "state": "false"}],
					 "dimensions": [{"id": "goals", "title": {"de": "Ziele", "en": "Goals"}, "score": 80, "low": 80,
					   "high": 80, "coverage": 1, "assessable": true, "questions": []}],
					 "requirements": [{"id": "owner", "level": "pilot", "state": "false", "inputs": [],
					   "sentence": {"de": "Niemand ist verantwortlich.", "en": "Nobody is responsible."}}],
					 "flags": [],
					 "delivery": {"model": "nothing-yet", "title": {"de": "Noch nichts", "en": "Nothing yet"},
					   "reason": {"de": "Weil", "en": "Because"}, "inputs": []}}""".formatted(level));
			return new Completed(id, client, cycle, "introduction", at, result);
		}

		@Override
		public String type() {
			return "de.nachhalt.assessment.completed.v1";
		}

		@Override
		public String topic() {
			return "nachhalt.assessments";
		}

	}

	@TestConfiguration(proxyBeanMethods = false)
	static class AssessmentService {

		@Bean
		Aggregates<Pass> assessmentService(AggregateStore store) {
			return store.of(Pass.class);
		}

	}

}
