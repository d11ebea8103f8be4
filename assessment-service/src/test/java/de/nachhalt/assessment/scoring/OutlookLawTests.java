package de.nachhalt.assessment.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import de.nachhalt.assessment.scoring.model.Answer;
import de.nachhalt.assessment.scoring.model.Catalogue;
import de.nachhalt.assessment.scoring.model.Engagement;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.result.NextQuestions;
import de.nachhalt.assessment.scoring.result.NextQuestions.NextQuestion;
import de.nachhalt.assessment.scoring.result.Robustness;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for robustness and next questions, for every catalogue and all answers.
 */
class OutlookLawTests {

	@Property(tries = 100)
	void robustness_is_the_share_of_the_level_reached(@ForAll long seed) {
		Random random = new Random(seed);
		Catalogue catalogue = Generated.catalogue(seed);
		List<Answer> answers = Generated.answers(catalogue, random, random.nextDouble());
		Robustness robustness = Generated.outlook(catalogue, answers).robustness();
		String reached = Generated.score(catalogue, answers).level().reached();
		assertThat(robustness.share()).isBetween(0.0, 1.0);
		assertThat(robustness.levels()).filteredOn((level) -> level.id().equals(reached))
			.extracting(Robustness.LevelShare::share)
			.containsExactly(robustness.share());
		assertThat(robustness.levels().stream().mapToDouble(Robustness.LevelShare::share).sum()).isCloseTo(1,
				Offset.offset(1e-9));
	}

	@Property(tries = 100)
	void where_nothing_can_change_the_level_is_certain(@ForAll long seed) {
		Random random = new Random(seed);
		Catalogue catalogue = Generated.undoubted(Generated.catalogue(seed));
		List<Answer> answers = Generated.answers(catalogue, random, 0.5 + random.nextDouble() / 2);
		Outlook outlook = Generated.outlook(catalogue, answers);
		if (outlook.nextQuestions().settled()) {
			assertThat(outlook.robustness().share()).isEqualTo(1);
		}
	}

	@Property(tries = 100)
	void once_the_level_is_settled_no_answer_changes_it(@ForAll long seed) {
		Random random = new Random(seed);
		Catalogue catalogue = Generated.catalogue(seed);
		List<Answer> answers = Generated.answers(catalogue, random, 0.5 + random.nextDouble() / 2);
		NextQuestions next = Generated.outlook(catalogue, answers).nextQuestions();
		if (next.settled()) {
			assertThat(next.questions()).noneMatch(NextQuestion::decisive);
			assertThat(reached(catalogue, completed(catalogue, answers, random)))
				.isEqualTo(reached(catalogue, answers));
		}
	}

	@Property(tries = 100)
	void a_question_that_is_not_decisive_changes_no_level(@ForAll long seed) {
		Random random = new Random(seed);
		Catalogue catalogue = Generated.catalogue(seed);
		List<Answer> answers = Generated.answers(catalogue, random, random.nextDouble());
		List<NextQuestion> questions = Generated.outlook(catalogue, answers).nextQuestions().questions();
		List<Answer> all = completed(catalogue, answers, random);
		questions.stream().filter((question) -> !question.decisive()).forEach((question) -> {
			Question asked = Generated.compiled(catalogue).question(question.id());
			List<Answer> other = new ArrayList<>(all);
			other.removeIf((answer) -> answer.question().equals(question.id()));
			other.add(Generated.answer(asked, random));
			assertThat(question.gain()).isZero();
			assertThat(reached(catalogue, other)).isEqualTo(reached(catalogue, all));
		});
	}

	@Property(tries = 100)
	void questions_come_in_the_order_of_their_gain(@ForAll long seed) {
		Random random = new Random(seed);
		Catalogue catalogue = Generated.catalogue(seed);
		List<Answer> answers = Generated.answers(catalogue, random, random.nextDouble());
		NextQuestions next = Generated.outlook(catalogue, answers).nextQuestions();
		assertThat(next.questions()).extracting(NextQuestion::gain)
			.isSortedAccordingTo((left, right) -> Double.compare(right, left))
			.allMatch((gain) -> gain >= 0 && gain <= next.entropy());
	}

	@Property(tries = 100)
	void order_changes_nothing_and_the_same_input_gives_the_same_output(@ForAll long seed) {
		Random random = new Random(seed);
		Catalogue catalogue = Generated.catalogue(seed);
		List<Answer> answers = Generated.answers(catalogue, random, random.nextDouble());
		Outlook outlook = Generated.outlook(catalogue, answers);
		Outlook other = Generated.compiled(Generated.shuffled(catalogue, new Random(Math.floorMod(seed, 200))))
			.outlook(Engagement.INTRODUCTION, Generated.shuffled(answers, random));
		assertThat(other.robustness()).isEqualTo(outlook.robustness()).isEqualTo(outlook.robustness());
		assertThat(other.nextQuestions()).isEqualTo(outlook.nextQuestions());
	}

	private static List<Answer> completed(Catalogue catalogue, List<Answer> answers, Random random) {
		List<Answer> all = new ArrayList<>(answers);
		catalogue.questions()
			.filter((question) -> answers.stream().noneMatch((answer) -> answer.question().equals(question.id())))
			.forEach((question) -> all.add(Generated.value(question, random)));
		return all;
	}

	private static String reached(Catalogue catalogue, List<Answer> answers) {
		return Generated.score(catalogue, answers).level().reached();
	}

}
