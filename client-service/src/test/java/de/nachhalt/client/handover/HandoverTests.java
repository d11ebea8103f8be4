package de.nachhalt.client.handover;

import java.time.Instant;
import java.util.List;

import de.nachhalt.client.assessments.Bilingual;
import de.nachhalt.client.assessments.CompletedAssessment;
import de.nachhalt.client.assessments.Outcome;
import de.nachhalt.client.grants.Grant;
import de.nachhalt.client.handover.HandoverDocument.State;
import de.nachhalt.client.handover.HandoverDocument.Strength;
import de.nachhalt.client.handover.HandoverDocument.Unmet;
import de.nachhalt.client.records.Client;
import de.nachhalt.client.records.TestClients;
import de.nachhalt.testenvironment.Contract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class HandoverTests {

	private static final String CLIENT = "0d6c1a52-6b0f-4a2e-9f0c-3c5a7a1d8b11";

	private static final String GRANT = "5b3f5d8e-27a0-4f6f-8f35-6f1d5d1f7c02";

	private static final String PASS = "7b0c2f1e-64ad-4c7e-9d7e-52c0a1de9f33";

	private static final Instant NOON = Instant.parse("2026-03-31T12:00:00Z");

	private final Client client = TestClients.client(CLIENT, "neuland");

	private final Grant grant = new Grant(GRANT, "neuland", CLIENT, "agentur-funke", "somebody", "Neuland Beratung",
			NOON);

	@Test
	void before_anything_is_completed_the_document_is_in_preparation() {
		HandoverDocument document = new Handover(this.client, this.grant, null).document();

		assertThat(document.state()).isEqualTo(State.IN_PREPARATION);
		assertThat(document.assessment()).isNull();
		assertThat(document.client().name()).isEqualTo(this.client.profile().name());
		assertThat(document.grant().grantedBy()).isEqualTo("Neuland Beratung");
		assertThat(document.grant().grantedAt()).isEqualTo(NOON);
	}

	@Test
	void nothing_is_ever_handed_over_without_the_rule_of_clearance() {
		assertThat(new Handover(this.client, this.grant, null).document().clearance().rule())
			.isEqualTo("every-publication");
		assertThat(describe("groundwork").clearance().rule()).isEqualTo("every-publication");
	}

	@Test
	void the_level_above_comes_with_what_keeps_the_client_from_it() {
		HandoverDocument document = describe("groundwork");

		assertThat(document.state()).isEqualTo(State.READY);
		assertThat(document.assessment().level().id()).isEqualTo("groundwork");
		assertThat(document.assessment().next().id()).isEqualTo("pilot");
		assertThat(document.assessment().next().unmet()).extracting(Unmet::id)
			.containsExactly("p-false", "bought-followers");
	}

	@Test
	void at_the_top_nothing_comes_next() {
		assertThat(describe("pilot").assessment().next()).isNull();
	}

	@Test
	void a_strength_is_one_whatever_the_missing_answers_turn_out_to_be() {
		assertThat(describe("pilot").assessment().strengths()).extracting(Strength::id)
			.containsExactly("strong", "just-strong");
	}

	@Test
	void the_delivery_model_comes_with_its_reason_in_both_languages() {
		assertThat(describe("pilot").assessment().delivery().reason()).isEqualTo(text("why"));
	}

	@Test
	void a_level_off_the_ladder_is_an_error_and_not_a_document() {
		assertThatIllegalStateException().isThrownBy(() -> describe("summit")).withMessageContaining(PASS);
	}

	@Test
	void the_tag_changes_with_every_part() {
		String tag = handover("pilot").tag();

		assertThat(handover("pilot").tag()).isEqualTo(tag);
		assertThat(new Handover(this.client, this.grant, null).tag()).isNotEqualTo(tag);
		assertThat(new Handover(TestClients.client(CLIENT, "neuland", 2), this.grant, assessment("pilot")).tag())
			.isNotEqualTo(tag);
		Grant again = new Grant("g2", "neuland", CLIENT, "agentur-funke", "somebody", "Neuland Beratung", NOON);
		assertThat(new Handover(this.client, again, assessment("pilot")).tag()).isNotEqualTo(tag);
	}

	@Test
	void every_document_keeps_to_the_published_schema() {
		Contract contract = Contract.of("handover/handover.v1");
		JsonMapper json = new JsonMapper();

		assertThat(contract.violations(contract.sample())).isEmpty();
		for (String level : List.of("leave", "groundwork", "pilot")) {
			assertThat(contract.violations(json.writeValueAsString(describe(level)))).isEmpty();
		}
		HandoverDocument early = new Handover(this.client, this.grant, null).document();
		assertThat(contract.violations(json.writeValueAsString(early))).isEmpty();
	}

	private HandoverDocument describe(String reached) {
		return handover(reached).document();
	}

	private Handover handover(String reached) {
		return new Handover(this.client, this.grant, assessment(reached));
	}

	private static CompletedAssessment assessment(String reached) {
		Outcome outcome = new Outcome(new Outcome.ReachedLevel(reached),
				List.of(level("leave"), level("groundwork"), level("pilot")),
				List.of(requirement("g-false", "groundwork", "false"), requirement("p-true", "pilot", "true"),
						requirement("p-open", "pilot", "open"), requirement("p-false", "pilot", "false")),
				List.of(flag("bought-followers", "true", "groundwork"), flag("outsourced-voice", "open", "groundwork"),
						flag("no-imprint", "true", null)),
				List.of(new Outcome.Dimension("strong", text("strong"), 92.5, true),
						new Outcome.Dimension("just-strong", text("just-strong"), Handover.STRENGTH, true),
						new Outcome.Dimension("weak", text("weak"), 69.9, true),
						new Outcome.Dimension("not-assessable", text("not-assessable"), 100, false)),
				new Outcome.Delivery("in-house-with-coaching", text("model"), text("why")));
		return new CompletedAssessment(PASS, "neuland", CLIENT, "introduction", 1, NOON, outcome);
	}

	private static Outcome.Level level(String id) {
		return new Outcome.Level(id, text(id));
	}

	private static Outcome.Requirement requirement(String id, String level, String state) {
		return new Outcome.Requirement(id, level, state, text(id));
	}

	private static Outcome.Flag flag(String id, String state, @Nullable String caps) {
		return new Outcome.Flag(id, "blocking", state, caps, text(id));
	}

	private static Bilingual text(String text) {
		return new Bilingual(text + " (de)", text + " (en)");
	}

}
