package de.nachhalt.assessment.invitations;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import de.nachhalt.assessment.assessments.AssessmentCalls;
import de.nachhalt.assessment.assessments.AssessmentSurroundings;
import de.nachhalt.testenvironment.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Asking again. */
@PlatformTest
@SpringBootTest
@AutoConfigureWebTestClient(timeout = "PT1M")
@Import(AssessmentSurroundings.class)
class ReminderApiTests {

	private final AssessmentCalls calls;

	private final InvitationCalls invitations;

	private final Guests guests;

	private final ReactiveMongoTemplate mongo;

	ReminderApiTests(@Autowired WebTestClient http, @Autowired AssessmentCalls calls,
			@Autowired ReactiveMongoTemplate mongo) {
		this.calls = calls;
		this.invitations = new InvitationCalls(this.calls);
		this.guests = new Guests(http);
		this.mongo = mongo;
	}

	@Test
	void a_new_link_takes_the_place_of_the_former_and_keeps_the_answers() {
		String path = this.invitations.start("Erinnert");
		String former = this.invitations.invite(path, "management", "single");
		this.guests.visit("PATCH", former, "/answers", Guests.CLARITY.formatted("wish"), null, 200);

		String more = until(21);
		JsonNode reminder = remind(path, more, 200);
		String token = reminder.get("token").asString();
		assertThat(token).matches("[\\w-]{43}").isNotEqualTo(former);
		assertThat(reminder.at("/invitation/state").asString()).isEqualTo("started");
		assertThat(reminder.at("/invitation/reminders").asInt()).isEqualTo(1);
		assertThat(Instant.parse(reminder.at("/invitation/remindedAt").asString())).isBeforeOrEqualTo(Instant.now());
		assertThat(more).contains(reminder.at("/invitation/expiresAt").asString());

		this.guests.visit("GET", former, "", null, null, 404);
		assertThat(this.guests.visit("GET", token, "", null, null, 200).json().at("/answers/0/value").asString())
			.isEqualTo("wish");
		assertThat(remind(path, until(21), 200).at("/invitation/reminders").asInt()).isEqualTo(2);
		assertThat(this.mongo.findAll(Invitation.class).collectList().block())
			.noneSatisfy((kept) -> assertThat(kept.toString()).contains(token));
	}

	@Test
	void a_shared_link_stays_so_that_whoever_has_begun_is_known_again() {
		String path = this.invitations.start("Gemeinsam erinnert");
		String token = this.invitations.invite(path, "doers", "shared");
		ResponseCookie cookie = this.guests
			.visit("PATCH", token, "/answers", Guests.CLARITY.formatted("named"), null, 200)
			.cookie();
		assertThat(cookie).isNotNull();

		assertThat(remind(path, until(21), 200).get("token").isNull()).isTrue();
		assertThat(this.guests.visit("GET", token, "", null, cookie.getValue(), 200)
			.json()
			.at("/answers/0/value")
			.asString()).isEqualTo("named");
	}

	@Test
	void what_has_expired_gets_more_time() {
		String path = this.invitations.start("Mehr Zeit");
		Instant soon = Instant.now().plusMillis(1500).truncatedTo(ChronoUnit.MILLIS);
		String former = this.calls.call("POST", path + "/invitations", """
				{"perspective":"management","kind":"single","language":"en","expiresAt":"%s"}""".formatted(soon), 201)
			.get("token")
			.asString();
		await().untilAsserted(() -> this.guests.visit("GET", former, "", null, null, 404));

		JsonNode reminder = remind(path, until(7), 200);
		assertThat(reminder.at("/invitation/state").asString()).isEqualTo("open");
		this.guests.visit("GET", reminder.get("token").asString(), "", null, null, 200);
		this.guests.visit("GET", former, "", null, null, 404);
	}

	@Test
	void nobody_is_asked_again_who_has_answered_or_is_no_longer_asked() {
		String path = this.invitations.start("Schon fertig");
		String token = this.invitations.invite(path, "management", "single");
		this.guests.visit("PATCH", token, "/answers", Guests.CLARITY.formatted("wish"), null, 200);
		this.guests.visit("POST", token, "/submission", null, null, 204);
		assertThat(type(remind(path, until(7), 409))).isEqualTo("invitation-over");
		assertThat(newest(path).get("submittedAt").isNull()).isFalse();

		this.invitations.invite(path, "management", "single");
		this.calls.call("DELETE", path + "/invitations/" + newest(path).get("id").asString(), null, 204);
		assertThat(type(remind(path, until(7), 409))).isEqualTo("invitation-over");
		assertThat(newest(path).get("revokedAt").isNull()).isFalse();

		this.invitations.invite(path, "management", "single");
		this.calls.call("POST", path + "/completion", null, 200);
		assertThat(type(remind(path, until(7), 409))).isEqualTo("assessment-completed");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			-1,  , expiresAt expiry-out-of-range
			400, , expiresAt expiry-out-of-range
			7,  8, remindAt reminder-out-of-range
			""")
	void a_reminder_that_makes_no_sense_is_refused(int days, Integer next, String problem) {
		String path = this.invitations.start("Unsinnig erinnert");
		String token = this.invitations.invite(path, "management", "single");
		String remindAt = (next != null) ? ",\"remindAt\":\"%s\"".formatted(InvitationCalls.inDays(next)) : "";
		JsonNode refused = remind(path, """
				{"expiresAt":"%s"%s}""".formatted(InvitationCalls.inDays(days), remindAt), 400);
		assertThat(refused.at("/errors/0/field").asString() + " " + refused.at("/errors/0/code").asString())
			.isEqualTo(problem);
		this.guests.visit("GET", token, "", null, null, 200);
	}

	/** A reminder that gives some more days. */
	static String until(int days) {
		return """
				{"expiresAt":"%s"}""".formatted(InvitationCalls.inDays(days));
	}

	private JsonNode remind(String path, String body, int status) {
		String id = newest(path).get("id").asString();
		return this.calls.call("POST", path + "/invitations/" + id + "/reminder", body, status);
	}

	private JsonNode newest(String path) {
		return this.calls.call("GET", path + "/invitations", null, 200).at("/items/0");
	}

	private static String type(JsonNode refused) {
		return refused.get("type").asString().replace("urn:nachhalt:problem:", "");
	}

}
