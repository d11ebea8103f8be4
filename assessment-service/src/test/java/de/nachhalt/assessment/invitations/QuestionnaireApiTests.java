package de.nachhalt.assessment.invitations;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import de.nachhalt.assessment.Callers;
import de.nachhalt.assessment.assessments.AssessmentCalls;
import de.nachhalt.assessment.assessments.AssessmentSurroundings;
import de.nachhalt.testenvironment.PlatformTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What people of the client do by their link. */
@PlatformTest
@SpringBootTest
@AutoConfigureWebTestClient(timeout = "PT1M")
@Import(AssessmentSurroundings.class)
class QuestionnaireApiTests {

	private final AssessmentCalls calls;

	private final InvitationCalls invitations;

	private final Guests guests;

	QuestionnaireApiTests(@Autowired WebTestClient http, @Autowired AssessmentCalls calls) {
		this.calls = calls;
		this.invitations = new InvitationCalls(this.calls);
		this.guests = new Guests(http);
	}

	@Test
	void somebody_invited_sees_the_own_questions_only_in_one_language() {
		String token = this.invitations.invite(this.invitations.start("Verschwiegen KG"), "doers", "single");
		Guests.Answer answer = this.guests.visit("GET", token, "", null, null, 200);
		JsonNode questionnaire = answer.json();
		assertThat(questionnaire.get("consultancy").asString()).isEqualTo(Callers.NEULAND.consultancy());
		assertThat(questionnaire.get("language").asString()).isEqualTo("de");
		assertThat(questionnaire.get("anonymous").asBoolean()).isTrue();
		assertThat(questionnaire.at("/progress/answered").asInt()).isZero();
		assertThat(questionnaire.findValuesAsString("id")).contains("goal-clarity").doesNotContain("occasion");
		assertThat(questionnaire.at("/dimensions/0/questions/0/text").asString()).startsWith("Wie klar ist");
		assertThat(answer.body()).doesNotContain("points", "weight", "visibleWhen", "evidence", "perspectives",
				"Verschwiegen", "How clear");
		assertThat(answer.headers().getCacheControl()).isEqualTo("no-store");
		assertThat(answer.headers().getFirst("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(answer.cookie()).isNull();
	}

	@Test
	void answers_of_management_go_into_the_assessment_as_they_come() {
		String path = this.invitations.start("Leitung");
		String token = this.invitations.invite(path, "management", "single");
		JsonNode saved = this.guests.visit("PATCH", token, "/answers", """
				{"answers":[{"question":"goal-clarity","value":"wish","comment":"noch offen"},
				            {"question":"hours","value":4}]}""", null, 200).json();
		assertThat(saved.at("/progress/answered").asInt()).isEqualTo(2);

		JsonNode assessment = this.calls.call("GET", path, null, 200);
		assertThat(assessment.get("answers")).hasSize(2)
			.allSatisfy((answer) -> assertThat(answer.get("perspective").asString()).isEqualTo("management"))
			.allSatisfy((answer) -> assertThat(answer.get("by").asString()).startsWith("invitation "));
		assertThat(this.calls.call("GET", path + "/history", null, 200).get("items")).hasSize(2);

		this.guests.visit("PATCH", token, "/answers", Guests.CLARITY.formatted("named"), null, 200);
		JsonNode again = this.guests.visit("GET", token, "", null, null, 200).json();
		assertThat(again.get("answers")).extracting((answer) -> answer.get("value").asString())
			.containsExactlyInAnyOrder("4.0", "named");
		JsonNode listed = this.calls.call("GET", path + "/invitations", null, 200).at("/items/0");
		assertThat(listed.get("state").asString()).isEqualTo("started");
		assertThat(listed.at("/progress/answered").asInt()).isEqualTo(2);
	}

	@Test
	void a_later_correction_by_the_consultant_stays() {
		String path = this.invitations.start("Korrektur");
		String token = this.invitations.invite(path, "management", "single");
		this.guests.visit("PATCH", token, "/answers", Guests.CLARITY.formatted("measurable"), null, 200);
		this.calls.call("PATCH", path + "/answers", """
				{"answers":[{"question":"goal-clarity","perspective":"management","value":"wish"}]}""", 200);
		this.guests.visit("PATCH", token, "/answers", "{\"answers\":[{\"question\":\"hours\",\"value\":4}]}", null,
				200);
		this.guests.visit("POST", token, "/submission", null, null, 204);
		assertThat(this.calls.call("GET", path, null, 200).get("answers"))
			.extracting((answer) -> answer.get("value").asString())
			.containsExactlyInAnyOrder("wish", "4.0");
	}

	@Test
	void what_is_submitted_is_closed_and_submitting_again_changes_nothing() {
		String path = this.invitations.start("Fertig");
		String token = this.invitations.invite(path, "management", "single");
		assertThat(this.guests.visit("POST", token, "/submission", null, null, 409).body())
			.contains("nothing-answered");
		this.guests.visit("PATCH", token, "/answers", Guests.CLARITY.formatted("wish"), null, 200);
		this.guests.visit("POST", token, "/submission", null, null, 204);
		this.guests.visit("POST", token, "/submission", null, null, 204);
		assertThat(this.guests.visit("PATCH", token, "/answers", Guests.CLARITY.formatted("named"), null, 409).body())
			.contains("questionnaire-submitted");
		JsonNode closed = this.guests.visit("GET", token, "", null, null, 200).json();
		assertThat(closed.get("state").asString()).isEqualTo("submitted");
		assertThat(closed.get("dimensions")).isEmpty();
		assertThat(closed.get("answers")).isEmpty();
		assertThat(this.calls.call("GET", path + "/invitations", null, 200).at("/items/0/state").asString())
			.isEqualTo("completed");
	}

	@Test
	void doers_are_heard_from_three_on_and_never_one_by_one() {
		String path = this.invitations.start("Umsetzende");
		String token = this.invitations.invite(path, "doers", "shared");
		this.guests.submit(token, "none");
		this.guests.submit(token, "wish");
		assertThat(this.calls.call("GET", path, null, 200).get("answers")).isEmpty();
		JsonNode two = this.calls.call("GET", path + "/invitations", null, 200).at("/items/0");
		assertThat(two.get("submitted").asInt()).isEqualTo(2);
		assertThat(two.get("progress").isNull()).isTrue();

		this.guests.visit("PATCH", token, "/answers", Guests.CLARITY.formatted("measurable"), null, 200);
		assertThat(this.calls.call("GET", path, null, 200).get("answers")).as("not before it is submitted").isEmpty();
		this.guests.submit(token, "measurable");
		JsonNode answers = this.calls.call("GET", path, null, 200).get("answers");
		assertThat(answers).hasSize(1);
		assertThat(answers.at("/0/perspective").asString()).isEqualTo("doers");
		assertThat(answers.at("/0/value").asString()).isEqualTo("wish");
		assertThat(answers.at("/0/by").asString()).isEqualTo("invitations");
		JsonNode four = this.calls.call("GET", path + "/invitations", null, 200).at("/items/0");
		assertThat(four.get("respondents").asInt()).isEqualTo(4);
		assertThat(four.get("state").asString()).isEqualTo("started");
	}

	@Test
	void how_doers_answers_are_spread_shows_three_at_a_time() {
		String path = this.invitations.start("Verteilung");
		String token = this.invitations.invite(path, "doers", "shared");
		this.guests.submit(token, "none");
		this.guests.submit(token, "wish");
		assertThat(this.calls.call("GET", path + "/voices", null, 200).get("questions")).isEmpty();
		this.guests.submit(token, "wish");
		JsonNode three = this.calls.call("GET", path + "/voices", null, 200);
		assertThat(votes(three)).containsExactly("none 1", "wish 2", "named 0", "measurable 0");

		this.guests.submit(token, "measurable");
		JsonNode four = this.calls.call("GET", path + "/voices", null, 200);
		assertThat(four.get("submitted").asInt()).isEqualTo(4);
		assertThat(four.get("counted").asInt()).isEqualTo(3);
		assertThat(votes(four)).isEqualTo(votes(three));
	}

	private static List<String> votes(JsonNode voices) {
		return voices.at("/questions/0/votes")
			.valueStream()
			.map((vote) -> vote.get("option").asString() + " " + vote.get("count").asInt())
			.toList();
	}

	@Test
	void doers_who_submit_at_once_are_all_counted() {
		String path = this.invitations.start("Gleichzeitig");
		String token = this.invitations.invite(path, "doers", "shared");
		IntStream.range(0, 6).parallel().forEach((i) -> this.guests.submit(token, (i < 3) ? "none" : "measurable"));
		assertThat(this.calls.call("GET", path + "/invitations", null, 200).at("/items/0/submitted").asInt())
			.isEqualTo(6);
		// 50 points on average: nearest are 65 for "named" and 30 for "wish"
		assertThat(this.calls.call("GET", path, null, 200).at("/answers/0/value").asString()).isEqualTo("named");
	}

	@Test
	void a_browser_is_known_again_by_a_cookie_for_this_link_alone() {
		String token = this.invitations.invite(this.invitations.start("Keks"), "doers", "shared");
		Guests.Answer first = this.guests.visit("PATCH", token, "/answers", Guests.CLARITY.formatted("wish"), null,
				200);
		ResponseCookie cookie = Objects.requireNonNull(first.cookie());
		assertThat(cookie.isHttpOnly()).isTrue();
		assertThat(cookie.getSameSite()).isEqualTo("Lax");
		assertThat(cookie.getPath()).isEqualTo("/public/questionnaires/" + token);
		assertThat(this.guests.visit("GET", token, "", null, cookie.getValue(), 200).json().get("answers")).hasSize(1);
		assertThat(this.guests.visit("GET", token, "", null, null, 200).json().get("answers")).isEmpty();
		assertThat(this.guests.visit("GET", token, "", null, "made-up", 200).json().get("answers")).isEmpty();
		String other = this.invitations.invite(this.invitations.start("Anderer Keks"), "doers", "shared");
		assertThat(this.guests.visit("GET", other, "", null, cookie.getValue(), 200).json().get("answers")).isEmpty();
		assertThat(
				this.guests.visit("PATCH", token, "/answers", Guests.CLARITY.formatted("none"), cookie.getValue(), 200)
					.cookie())
			.isNull();
	}

	@Test
	void what_does_not_fit_is_refused_with_its_place_and_nothing_is_taken() {
		String token = this.invitations.invite(this.invitations.start("Falsch"), "management", "single");
		JsonNode refused = this.guests.visit("PATCH", token, "/answers", """
				{"answers":[{"question":"goal-clarity","value":"wish"},
				            {"question":"goal-clarity","value":"perhaps"},
				            {"question":"astrology","value":"libra"},
				            {"question":"writing","value":"good"},
				            {"question":"hours","value":"many"}]}""", null, 422).json();
		assertThat(refused.get("errors"))
			.extracting((error) -> error.get("field").asString() + " " + error.get("code").asString())
			.containsExactly("answers[1].value unknown-option", "answers[2].question unknown-question",
					"answers[3].perspective perspective-not-asked", "answers[4].value wrong-kind-number");
		assertThat(this.guests.visit("GET", token, "", null, null, 200).json().get("answers")).isEmpty();
		this.guests.visit("PATCH", token, "/answers", """
				{"answers":[{"question":"goal-clarity","value":"wish","perspective":"consultant"}]}""", null, 400);
		String anonymous = this.invitations.invite(this.invitations.start("Anmerkung"), "doers", "shared");
		assertThat(this.guests.visit("PATCH", anonymous, "/answers", """
				{"answers":[{"question":"goal-clarity","value":"wish","comment":"ich bin es"}]}""", null, 400)
			.json()
			.at("/errors/0/code")
			.asString()).isEqualTo("comment-not-taken");
	}

}
