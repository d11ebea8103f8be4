package de.nachhalt.client.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import de.nachhalt.client.Callers;
import de.nachhalt.client.Calls;
import de.nachhalt.client.Told;
import de.nachhalt.client.keycloak.TestKeycloak;
import de.nachhalt.identity.Consultant;
import de.nachhalt.identity.testing.People;
import de.nachhalt.testenvironment.Contract;
import de.nachhalt.testenvironment.PlatformTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What leads read of what was done.
 */
@PlatformTest
@SpringBootTest
@AutoConfigureWebTestClient(timeout = "PT1M")
@Import(Told.Configuration.class)
class AuditApiTests {

	private static final Consultant LEAD = People.lead();

	@Autowired
	private Told told;

	private Calls calls;

	@DynamicPropertySource
	static void keycloak(DynamicPropertyRegistry settings) {
		TestKeycloak.tell(settings);
	}

	@Autowired
	void call(WebTestClient http) {
		this.calls = new Calls(http);
	}

	@Test
	void says_who_did_what_to_an_agency() {
		JsonNode agency = this.calls.send(LEAD, "POST", "/api/agencies", "{\"name\":\"Agentur Spur\"}", 201)
			.at("/agency");
		String id = agency.at("/id").asString();
		this.calls.send(LEAD, "POST", "/api/agencies/" + id + "/secret", null, 200);
		this.calls.send(LEAD, "PUT", "/api/agencies/" + id, "{\"name\":\"Agentur Weg\",\"enabled\":false}", 200);
		this.calls.send(LEAD, "PUT", "/api/agencies/" + id, "{\"name\":\"Agentur Weg\",\"enabled\":false}", 200);

		List<JsonNode> acts = acts("area=agencies").stream()
			.filter((act) -> act.at("/object/id").asString().equals(id))
			.toList();
		assertThat(kinds(acts)).containsExactly("agency-kept-out", "agency-renamed", "secret-renewed",
				"agency-taken-on");
		assertThat(acts).allMatch((act) -> act.at("/by/name").asString().equals(LEAD.name()));
		assertThat(acts.getLast().at("/object/name").asString()).isEqualTo("Agentur Spur");
	}

	@Test
	void says_who_did_what_to_a_person() {
		String email = "audit." + UUID.randomUUID() + "@neuland.example";
		JsonNode admitted = this.calls.send(LEAD, "POST", "/api/people",
				"{\"firstName\":\"Jana\",\"lastName\":\"Wolf\",\"email\":\"%s\",\"role\":\"consultant\"}"
					.formatted(email),
				201);
		String id = admitted.at("/person/id").asString();
		this.calls.send(LEAD, "PUT", "/api/people/" + id, "{\"role\":\"lead\",\"enabled\":false}", 200);
		this.calls.send(LEAD, "POST", "/api/people/" + id + "/password", null, 200);

		List<JsonNode> acts = acts("area=people&by=" + LEAD.subject());
		assertThat(kinds(acts)).startsWith("password-renewed", "person-kept-out", "person-made-lead",
				"person-admitted");
		assertThat(acts.toString()).contains("Jana Wolf").doesNotContain(email);
	}

	@Test
	void a_client_that_is_erased_is_no_longer_named() {
		String client = recordClient();
		String grants = "/api/clients/" + client + "/grants";
		String grant = this.calls.send(Callers.NEULAND, "POST", grants, "{\"agency\":\"agentur-funke\"}", 201)
			.at("/id")
			.asString();
		this.calls.send(LEAD, "DELETE", grants + "/" + grant, null, 204);
		assertThat(acts("area=grants").getFirst().at("/client/name").asString()).isEqualTo("Geheimnis GmbH");

		erase(client);
		List<JsonNode> acts = acts("").stream()
			.filter((act) -> act.at("/client/id").asString().equals(client))
			.toList();
		assertThat(kinds(acts)).containsExactly("client-erased", "grant-withdrawn", "grant-given", "client-recorded");
		assertThat(acts.toString()).doesNotContain("Geheimnis").contains("agentur-funke");
		assertThat(acts.getFirst().at("/by/name").asString()).isEqualTo(LEAD.name());
		assertThat(acts.get(2).at("/by/subject").asString()).isEqualTo(Callers.NEULAND.subject());
	}

	@Test
	void hears_what_is_done_in_other_services() {
		this.calls.get(LEAD, "/api/colleagues");
		String client = recordClient();
		act(client, "share-issued", LEAD.subject());
		act(client, "share-revoked", "somebody");
		act(client, "of-the-future", LEAD.subject());

		Awaitility.await()
			.untilAsserted(() -> assertThat(acts("area=shares"))
				.filteredOn((act) -> act.at("/client/id").asString().equals(client))
				.extracting((act) -> act.at("/kind").asString() + " " + act.at("/by/name").asString("–"))
				.containsExactlyInAnyOrder("share-issued " + LEAD.name(), "share-revoked –"));
	}

	@Test
	void reads_an_act_as_agreed() {
		ActTold told = new JsonMapper().readValue(Contract.of("events/" + ActTold.TYPE).sample(), ActTold.class);
		assertThat(AuditKind.of(told.kind())).contains(AuditKind.SHARE_ISSUED);
		assertThat(told.clientId()).isNotNull();
		assertThat(told.object()).isNull();
	}

	private void act(String client, String kind, String by) {
		this.told.first(UUID.randomUUID().toString(), ActTold.TOPIC, ActTold.TYPE,
				Map.of("kind", kind, "by", by, "clientId", client));
	}

	@Test
	void is_filtered_by_person_and_by_time() {
		Instant before = Instant.now();
		String client = recordClient();
		Instant after = Instant.now().plusMillis(1);

		String mine = "by=" + Callers.NEULAND.subject();
		assertThat(clients(acts(mine + "&from=" + before + "&until=" + after))).contains(client);
		assertThat(clients(acts(mine + "&until=" + before))).doesNotContain(client);
		assertThat(clients(acts(mine + "&from=" + after))).doesNotContain(client);
		assertThat(clients(acts("by=" + LEAD.subject()))).doesNotContain(client);
		assertThat(clients(acts("area=people&" + mine))).isEmpty();
	}

	@Test
	void comes_in_pages_the_latest_first() {
		String first = recordClient();
		String second = recordClient();
		JsonNode one = this.calls.get(LEAD, "/api/audit?area=clients&limit=1");
		JsonNode two = this.calls.get(LEAD, "/api/audit?area=clients&limit=1&until=" + Instant.now().plusSeconds(9)
				+ "&cursor=" + one.at("/next").asString());

		assertThat(one.at("/items/0/client/id").asString()).isEqualTo(second);
		assertThat(two.at("/items/0/client/id").asString()).isEqualTo(first);
	}

	@Test
	void is_for_leads_of_the_consultancy() {
		recordClient();
		this.calls.send(Callers.NEULAND, "GET", "/api/audit", null, 403);
		this.calls.send(Callers.FUNKE, "GET", "/api/audit", null, 403);
		assertThat(this.calls.get(Callers.KOMPASS, "/api/audit").at("/items")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "area=everything", "from=yesterday", "cursor=x", "limit=0" })
	void what_cannot_be_asked_is_refused(String query) {
		this.calls.send(LEAD, "GET", "/api/audit?" + query, null, 400);
	}

	private String recordClient() {
		return this.calls
			.send(Callers.NEULAND, "POST", "/api/clients",
					"{\"name\":\"Geheimnis GmbH\",\"sector\":\"Handwerk\",\"size\":\"small\",\"market\":\"b2c\","
							+ "\"language\":\"de\"}",
					201)
			.at("/id")
			.asString();
	}

	private void erase(String client) {
		Callers.as(LEAD, this.calls.http())
			.delete()
			.uri("/api/clients/" + client)
			.header("If-Match", "\"1\"")
			.exchange()
			.expectStatus()
			.isNoContent();
	}

	private List<JsonNode> acts(String query) {
		return this.calls.get(LEAD, "/api/audit?limit=200&" + query).at("/items").valueStream().toList();
	}

	private static List<String> kinds(List<JsonNode> acts) {
		return acts.stream().map((act) -> act.at("/kind").asString()).toList();
	}

	private static List<String> clients(List<JsonNode> acts) {
		return acts.stream().map((act) -> act.at("/client/id").asString("")).toList();
	}

}
