package de.nachhalt.assessment.invitations;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import de.nachhalt.assessment.Callers;
import de.nachhalt.assessment.assessments.AssessmentCalls;
import de.nachhalt.assessment.assessments.AssessmentSurroundings;
import de.nachhalt.assessment.assessments.TestClient;
import de.nachhalt.http.Secret;
import de.nachhalt.identity.testing.People;
import de.nachhalt.messaging.Received;
import de.nachhalt.messaging.Subscription;
import de.nachhalt.testenvironment.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What consultants do with invitations. */
@PlatformTest
@SpringBootTest
@AutoConfigureWebTestClient(timeout = "PT1M")
@Import({ AssessmentSurroundings.class, InvitationApiTests.Hearing.class })
class InvitationApiTests {

	private final ReactiveMongoTemplate mongo;

	private final AssessmentCalls calls;

	private final InvitationCalls invitations;

	private final Guests guests;

	InvitationApiTests(@Autowired WebTestClient http, @Autowired AssessmentCalls calls,
			@Autowired ReactiveMongoTemplate mongo) {
		this.calls = calls;
		this.invitations = new InvitationCalls(this.calls);
		this.guests = new Guests(http);
		this.mongo = mongo;
	}

	@Test
	void the_link_is_shown_once_and_only_its_hash_is_kept() {
		String path = this.invitations.start("Einmal");
		JsonNode issued = this.calls.call("POST", path + "/invitations",
				InvitationCalls.invitation("management", "single"), 201);
		String token = issued.get("token").asString();
		assertThat(token).matches("[\\w-]{43}");
		assertThat(issued.at("/invitation/state").asString()).isEqualTo("open");
		assertThat(this.calls.call("GET", path + "/invitations", null, 200).toString()).doesNotContain(token);
		assertThat(this.mongo.findAll(Invitation.class).collectList().block())
			.noneSatisfy((kept) -> assertThat(kept.toString()).contains(token));
	}

	@Test
	void a_link_that_does_not_hold_is_refused_alike_whatever_the_reason() {
		String path = this.invitations.start("Zu");
		String unknown = Secret.random().text();
		String revoked = this.invitations.invite(path, "management", "single");
		String id = this.calls.call("GET", path + "/invitations", null, 200).at("/items/0/id").asString();
		this.calls.call("DELETE", path + "/invitations/" + id, null, 204);
		this.calls.call("DELETE", path + "/invitations/" + id, null, 204);
		String closed = this.invitations.invite(path, "management", "single");
		this.guests.visit("PATCH", closed, "/answers", Guests.CLARITY.formatted("wish"), null, 200);
		this.calls.call("POST", path + "/completion", null, 200);

		String body = this.guests.visit("GET", unknown, "", null, null, 404).body();
		for (String token : List.of(revoked, closed, "x")) {
			Guests.Answer refused = this.guests.visit("GET", token, "", null, null, 404);
			assertThat(refused.body()).isEqualTo(body);
			assertThat(refused.headers().getCacheControl()).isEqualTo("no-store");
			this.guests.visit("PATCH", token, "/answers", Guests.CLARITY.formatted("named"), null, 404);
			this.guests.visit("POST", token, "/submission", null, null, 404);
		}
		assertThat(this.calls.call("GET", path + "/invitations", null, 200).get("items"))
			.extracting((item) -> item.get("state").asString())
			.containsExactly("expired", "revoked");
		assertThat(
				this.calls.call("POST", path + "/invitations", InvitationCalls.invitation("management", "single"), 409)
					.get("type")
					.asString())
			.isEqualTo("urn:nachhalt:problem:assessment-completed");
	}

	@Test
	void an_expired_link_leads_nowhere() {
		String path = this.invitations.start("Abgelaufen");
		Instant soon = Instant.now().plusMillis(1500).truncatedTo(ChronoUnit.MILLIS);
		String token = this.calls.call("POST", path + "/invitations", """
				{"perspective":"doers","kind":"single","language":"en","expiresAt":"%s"}""".formatted(soon), 201)
			.get("token")
			.asString();
		await().untilAsserted(() -> this.guests.visit("GET", token, "", null, null, 404));
		assertThat(this.calls.call("GET", path + "/invitations", null, 200).at("/items/0/state").asString())
			.isEqualTo("expired");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			consultant, single, 7,    , perspective consultants-not-invited
			management, shared, 7,    , kind shared-for-doers-only
			doers,      shared, -1,   , expiresAt expiry-out-of-range
			doers,      shared, 400,  , expiresAt expiry-out-of-range
			doers,      shared, 7,   8, remindAt reminder-out-of-range
			""")
	void an_invitation_that_makes_no_sense_is_refused(String perspective, String kind, int days, Integer reminder,
			String problem) {
		String remindAt = (reminder != null) ? ",\"remindAt\":\"%s\"".formatted(InvitationCalls.inDays(reminder)) : "";
		JsonNode refused = this.calls.call("POST", this.invitations.start("Unsinn") + "/invitations", """
				{"perspective":"%s","kind":"%s","language":"de","expiresAt":"%s"%s}""".formatted(perspective, kind,
				InvitationCalls.inDays(days), remindAt), 400);
		assertThat(refused.at("/errors/0/field").asString() + " " + refused.at("/errors/0/code").asString())
			.isEqualTo(problem);
	}

	@Test
	void another_consultancy_finds_nothing_and_learns_nothing() {
		String path = this.invitations.start("Fremd");
		this.invitations.invite(path, "management", "single");
		String id = this.calls.call("GET", path + "/invitations", null, 200).at("/items/0/id").asString();
		String own = "/api/assessments/" + "7b0c2f1e-64ad-4c7e-9d7e-52c0a1de9f33";
		assertThat(this.calls.callAs(Callers.KOMPASS, "GET", path + "/invitations", null, 404))
			.isEqualTo(this.calls.callAs(Callers.KOMPASS, "GET", own + "/invitations", null, 404));
		this.calls.callAs(Callers.KOMPASS, "POST", path + "/invitations",
				InvitationCalls.invitation("management", "single"), 404);
		this.calls.callAs(Callers.KOMPASS, "DELETE", path + "/invitations/" + id, null, 404);
		this.calls.callAs(Callers.KOMPASS, "POST", path + "/invitations/" + id + "/reminder", ReminderApiTests.until(9),
				404);
		this.calls.call("DELETE", this.invitations.start("Eigene") + "/invitations/" + id, null, 404);
		this.calls.callAs(People.agency(), "GET", path + "/invitations", null, 403);
	}

	@Test
	void with_its_client_everything_answered_by_invitation_is_erased() {
		TestClient client = this.calls.client("Vergessen");
		String path = this.invitations.start(client);
		String token = this.invitations.invite(path, "doers", "shared");
		this.guests.submit(token, "wish");
		this.calls.clients().erase(client.tenant(), client.id(), 1, new TestClient.Erased(client.id())).block();
		await().untilAsserted(() -> {
			this.guests.visit("GET", token, "", null, null, 404);
			assertThat(this.mongo.findAll(Respondent.class).collectList().block())
				.noneMatch((kept) -> kept.clientId().equals(client.id()));
			assertThat(this.mongo.findAll(Invitation.class).collectList().block())
				.noneMatch((kept) -> kept.clientId().equals(client.id()));
		});
	}

	@Test
	void what_becomes_of_invitations_is_told_once(@Autowired Hearing hearing) {
		TestClient client = this.calls.client("Erzählt");
		String path = this.invitations.start(client);
		String shared = this.invitations.invite(path, "doers", "shared");
		this.guests.submit(shared, "wish");
		this.guests.submit(shared, "named");
		this.invitations.invite(path, "management", "single");
		String newest = this.calls.call("GET", path + "/invitations", null, 200).at("/items/0/id").asString();
		this.calls.call("POST", path + "/invitations/" + newest + "/reminder", ReminderApiTests.until(9), 200);
		this.calls.call("DELETE", path + "/invitations/" + newest, null, 204);
		this.calls.call("DELETE", path + "/invitations/" + newest, null, 204);

		await()
			.untilAsserted(() -> assertThat(hearing.heardOf(client.id())).containsExactlyInAnyOrder("created doers 1",
					"answered doers 2", "created management 1", "reminded management 2", "revoked management 3"));
	}

	/** Somebody who listens to what becomes of invitations. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Hearing {

		private final List<Received<JsonNode>> heard = new CopyOnWriteArrayList<>();

		@Bean
		Subscription invitationsAreHeard() {
			return Subscription.to("nachhalt.invitations")
				.as("test-invitations")
				.on("de.nachhalt.invitation.created.v1", JsonNode.class, this.heard::add)
				.on("de.nachhalt.invitation.answered.v1", JsonNode.class, this.heard::add)
				.on("de.nachhalt.invitation.reminded.v1", JsonNode.class, this.heard::add)
				.on("de.nachhalt.invitation.revoked.v1", JsonNode.class, this.heard::add);
		}

		List<String> heardOf(String clientId) {
			return this.heard.stream()
				.filter((event) -> event.data().get("clientId").asString().equals(clientId))
				.map((event) -> event.type().replaceAll(".*invitation\\.|\\.v1", "") + " "
						+ event.data().get("perspective").asString() + " " + event.seq())
				.toList();
		}

	}

}
