package de.nachhalt.assessment.scoring;

import java.util.List;

import de.nachhalt.assessment.catalogue.format.CatalogueFile;
import de.nachhalt.assessment.scoring.model.Answer;
import de.nachhalt.assessment.scoring.model.Engagement;
import de.nachhalt.assessment.scoring.model.Perspective;
import de.nachhalt.assessment.scoring.model.Value;
import de.nachhalt.assessment.scoring.result.NextQuestions;
import de.nachhalt.assessment.scoring.result.NextQuestions.NextQuestion;
import de.nachhalt.assessment.scoring.result.Robustness;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Examples worked out by hand.
 */
class OutlookTests {

	private static final Offset<Double> LUCK = Offset.offset(0.015);

	@Test
	void without_answers_a_yes_or_no_question_leaves_the_level_to_a_coin() {
		Robustness robustness = outlook("score('a') >= 50").robustness();
		assertThat(robustness.share()).isCloseTo(0.5, LUCK);
		assertThat(robustness.levels()).extracting(Robustness.LevelShare::id).containsExactly("stay", "go");
		assertThat(robustness.sentence().de()).contains("bleibt es bei „Bleiben“").contains("fehlenden");
		assertThat(robustness.sentence().en()).contains("the level stays “Stay”");
	}

	@Test
	void an_answer_right_at_the_gate_holds_as_often_as_it_is_not_doubted() {
		assertThat(outlook("score('a') >= 50", yes("a"), yes("b")).robustness().share()).isCloseTo(0.9, LUCK);
	}

	@Test
	void two_answers_at_the_gate_hold_when_neither_slips() {
		assertThat(outlook("score('a') >= 50 && score('b') >= 50", yes("a"), yes("b")).robustness().share())
			.isCloseTo(0.81, LUCK);
	}

	@Test
	void what_no_doubt_can_shake_is_certain() {
		Robustness robustness = outlook("score('d') >= 0", yes("a"), yes("b")).robustness();
		assertThat(robustness.share()).isEqualTo(1);
		assertThat(robustness.sentence().en()).startsWith("In 100% of the runs with slightly changed answers the");
	}

	@Test
	void the_question_that_decides_alone_comes_first_and_tells_one_bit() {
		NextQuestions next = outlook("score('b') >= 50").nextQuestions();
		assertThat(next.settled()).isFalse();
		assertThat(next.entropy()).isCloseTo(1, LUCK);
		assertThat(next.questions()).extracting(NextQuestion::id).containsExactly("b", "a");
		NextQuestion first = next.questions().getFirst();
		assertThat(first.gain()).isCloseTo(1, LUCK);
		assertThat(first.requirements()).containsExactly("ready");
		assertThat(first.sentence().de()).isEqualTo("Von „Frage B“ hängt mit ab: bereit.");
		assertThat(next.questions().getLast().decisive()).isFalse();
		assertThat(next.questions().getLast().gain()).isZero();
	}

	/**
	 * Both needed: the level is a draw of one in four, 0.8113 bits; one answer leaves
	 * half a bit on average.
	 */
	@Test
	void two_questions_that_decide_together_share_the_news() {
		NextQuestions next = outlook("score('a') >= 50 && score('b') >= 50").nextQuestions();
		assertThat(next.entropy()).isCloseTo(0.8113, LUCK);
		assertThat(next.questions()).allSatisfy((question) -> assertThat(question.gain()).isCloseTo(0.3113, LUCK));
	}

	/**
	 * The mean of weights 3 and 1 reaches 70 exactly when "a" is yes.
	 */
	@Test
	void a_light_question_beside_a_heavy_one_tells_nothing() {
		NextQuestions next = outlook("score('d') >= 70").nextQuestions();
		assertThat(next.questions()).extracting(NextQuestion::id).containsExactly("a", "b");
		assertThat(next.questions()).extracting(NextQuestion::gain)
			.satisfies((gains) -> assertThat(gains.getFirst()).isCloseTo(1, LUCK),
					(gains) -> assertThat(gains.getLast()).isZero());
	}

	@Test
	void an_interview_may_stop_when_the_level_is_settled() {
		NextQuestions next = outlook("score('d') >= 70", yes("a")).nextQuestions();
		assertThat(next.settled()).isTrue();
		assertThat(next.entropy()).isZero();
		assertThat(next.questions()).extracting(NextQuestion::id).containsExactly("b");
		assertThat(next.sentence().en()).isEqualTo("None of the missing answers can change the level any more.");
	}

	@Test
	void an_unknown_answer_is_still_to_be_found_out() {
		NextQuestions next = outlook("score('a') >= 50", Answer.unknown("a", Perspective.CONSULTANT), yes("b"))
			.nextQuestions();
		assertThat(next.questions()).extracting(NextQuestion::state).containsExactly(Standing.UNKNOWN);
	}

	@Test
	void with_all_answers_there_is_nothing_to_ask() {
		NextQuestions next = outlook("score('a') >= 50", yes("a"), yes("b")).nextQuestions();
		assertThat(next.questions()).isEmpty();
		assertThat(next.settled()).isTrue();
	}

	private static Answer yes(String question) {
		return Answer.of(question, Perspective.CONSULTANT, new Value.Choice("yes"));
	}

	private static Outlook outlook(String requirement, Answer... answers) {
		return CatalogueFile.read("""
				id: small
				version: 1.0.0
				title: {de: "Klein", en: "Small"}
				dimensions:
				  - id: d
				    title: {de: "D", en: "D"}
				    description: {de: "D", en: "D"}
				    questions:
				      - id: a
				        text: {de: "Frage A", en: "Question A"}
				        weight: 3
				        options:
				          - {id: "no", points: 0, de: "Nein", en: "No"}
				          - {id: "yes", points: 100, de: "Ja", en: "Yes"}
				      - id: b
				        text: {de: "Frage B", en: "Question B"}
				        options:
				          - {id: "no", points: 0, de: "Nein", en: "No"}
				          - {id: "yes", points: 100, de: "Ja", en: "Yes"}
				levels:
				  - id: stay
				    title: {de: "Bleiben", en: "Stay"}
				    meaning: {de: "Bleiben", en: "Stay"}
				  - id: go
				    title: {de: "Gehen", en: "Go"}
				    meaning: {de: "Gehen", en: "Go"}
				    requirements:
				      - id: ready
				        text: {de: "bereit", en: "ready"}
				        when: "%s"
				delivery:
				  - model: any
				    title: {de: "Egal", en: "Any"}
				    reason: {de: "Egal.", en: "Any."}
				    when: "true"
				""".formatted(requirement)).outlook(Engagement.INTRODUCTION, List.of(answers));
	}

}
