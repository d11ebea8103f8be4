package de.nachhalt.assessment.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.nachhalt.assessment.scoring.model.Answer;
import de.nachhalt.assessment.scoring.model.Catalogue;
import de.nachhalt.assessment.scoring.model.Engagement;
import de.nachhalt.assessment.scoring.model.Perspective;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.model.Truth;
import de.nachhalt.assessment.scoring.model.Value;
import de.nachhalt.assessment.scoring.result.DimensionScore;
import de.nachhalt.assessment.scoring.result.LevelState;
import de.nachhalt.assessment.scoring.result.RequirementState;
import de.nachhalt.assessment.scoring.result.Result;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every catalogue and every set of answers.
 */
class ScoringLawTests {

	private static final double ROUNDING = 1e-9;

	@Property(tries = 1_000)
	void a_score_lies_in_its_interval(@ForAll long seed) {
		Random random = new Random(seed);
		Catalogue catalogue = Generated.catalogue(seed);
		Result result = Generated.score(catalogue, Generated.answers(catalogue, random, random.nextDouble()));
		for (Range range : ranges(result)) {
			assertThat(range.low()).isLessThanOrEqualTo(range.high());
			if (range.score() != null) {
				assertThat(range.score()).isBetween(range.low(), range.high());
			}
		}
	}

	@Property(tries = 1_000)
	void answering_narrows_and_never_widens(@ForAll long seed) {
		Step step = answeringMore(seed);
		List<Range> before = ranges(step.before());
		List<Range> after = ranges(step.after());
		for (int i = 0; i < before.size(); i++) {
			assertThat(after.get(i).low()).isGreaterThanOrEqualTo(before.get(i).low() - ROUNDING);
			assertThat(after.get(i).high()).isLessThanOrEqualTo(before.get(i).high() + ROUNDING);
		}
	}

	@Property(tries = 1_000)
	void answering_raises_what_is_reached_or_lowers_what_is_possible(@ForAll long seed) {
		Step step = answeringMore(seed);
		Result before = step.before();
		Result after = step.after();
		assertThat(position(after, after.level().reached()))
			.isGreaterThanOrEqualTo(position(before, before.level().reached()));
		assertThat(position(after, after.level().possible()))
			.isLessThanOrEqualTo(position(before, before.level().possible()));
	}

	@Property(tries = 1_000)
	void what_is_reached_is_possible(@ForAll long seed) {
		Random random = new Random(seed);
		Catalogue catalogue = Generated.catalogue(seed);
		Result result = Generated.score(catalogue, Generated.answers(catalogue, random, random.nextDouble()));
		assertThat(position(result, result.level().reached()))
			.isLessThanOrEqualTo(position(result, result.level().possible()));
	}

	@Property(tries = 1_000)
	void when_everything_is_answered_nothing_is_open(@ForAll long seed) {
		Random random = new Random(seed);
		Catalogue catalogue = Generated.catalogue(seed);
		List<Answer> all = catalogue.questions().map((question) -> Generated.value(question, random)).toList();
		Result result = Generated.score(catalogue, all);
		ranges(result).stream()
			.filter((range) -> range.score() != null)
			.forEach((range) -> assertThat(range.low()).isEqualTo(range.high()).isEqualTo(range.score()));
		assertThat(result.dimensions()).filteredOn((dimension) -> dimension.score() != null)
			.allSatisfy((dimension) -> assertThat(dimension.coverage()).isEqualTo(1));
	}

	@Property(tries = 1_000)
	void improving_an_answer_lowers_no_score_and_no_level(@ForAll long seed) {
		Random random = new Random(seed);
		Catalogue catalogue = Generated.withoutFlags(seed);
		List<Answer> answers = Generated.answers(catalogue, random, 0.5 + random.nextDouble() / 2);
		List<Answer> better = answers.stream().map((answer) -> improve(catalogue, answer, random)).toList();
		Result before = Generated.score(catalogue, answers);
		Result after = Generated.score(catalogue, better);
		List<Range> earlier = ranges(before);
		List<Range> later = ranges(after);
		for (int i = 0; i < earlier.size(); i++) {
			assertThat(later.get(i).low()).isGreaterThanOrEqualTo(earlier.get(i).low() - ROUNDING);
			assertThat(later.get(i).high()).isGreaterThanOrEqualTo(earlier.get(i).high() - ROUNDING);
			if (earlier.get(i).score() != null) {
				assertThat(later.get(i).score()).isGreaterThanOrEqualTo(earlier.get(i).score() - ROUNDING);
			}
		}
		assertThat(position(after, after.level().reached()))
			.isGreaterThanOrEqualTo(position(before, before.level().reached()));
	}

	@Property(tries = 1_000)
	void a_level_is_only_lost_by_better_answers_when_a_blocking_flag_says_so(@ForAll long seed) {
		Random random = new Random(seed);
		Catalogue catalogue = Generated.catalogue(seed);
		List<Answer> answers = Generated.answers(catalogue, random, 0.5 + random.nextDouble() / 2);
		List<Answer> better = answers.stream().map((answer) -> improve(catalogue, answer, random)).toList();
		Result before = Generated.score(catalogue, answers);
		Result after = Generated.score(catalogue, better);
		if (position(after, after.level().reached()) < position(before, before.level().reached())) {
			assertThat(after.flags()).filteredOn((flag) -> flag.caps() != null)
				.anySatisfy((flag) -> assertThat(position(after, flag.caps()))
					.isLessThan(position(before, before.level().reached())));
		}
	}

	@Property(tries = 1_000)
	void not_applicable_on_everything_opens_nothing(@ForAll long seed) {
		Catalogue catalogue = Generated.whereNothingNeedApply(seed);
		List<Answer> nothing = catalogue.questions()
			.map((question) -> Answer.notApplicable(question.id(), Perspective.CONSULTANT))
			.toList();
		Result result = Generated.score(catalogue, nothing);
		assertThat(result.level().reached()).isEqualTo("l0");
		assertThat(result.requirements()).extracting(RequirementState::state).doesNotContain(Truth.TRUE);
		assertThat(result.dimensions()).extracting(DimensionScore::assessable).containsOnly(false);
	}

	@Property(tries = 1_000)
	void the_order_of_questions_and_answers_changes_nothing(@ForAll long seed) {
		Random random = new Random(seed);
		Catalogue catalogue = Generated.catalogue(seed);
		List<Answer> answers = Generated.answers(catalogue, random, 0.7);
		Result result = Generated.score(catalogue, answers);
		Result shuffled = Generated.score(Generated.shuffled(catalogue, random), Generated.shuffled(answers, random));
		assertThat(shuffled.answersDigest()).isEqualTo(result.answersDigest());
		assertThat(shuffled.total()).isEqualTo(result.total());
		assertThat(shuffled.level()).isEqualTo(result.level());
		assertThat(shuffled.requirements()).isEqualTo(result.requirements());
		assertThat(byId(shuffled)).isEqualTo(byId(result));
	}

	@Property(tries = 1_000)
	void the_same_input_gives_the_same_bytes(@ForAll long seed) {
		Catalogue catalogue = Generated.catalogue(seed);
		List<Answer> answers = Generated.answers(catalogue, new Random(seed), 0.7);
		CompiledCatalogue first = Generated.compile(catalogue);
		CompiledCatalogue second = Generated.compile(Generated.catalogue(seed));
		assertThat(CanonicalJson.of(first.score(Engagement.CAMPAIGN, answers))).isEqualTo(
				CanonicalJson.of(second.score(Engagement.CAMPAIGN, Generated.shuffled(answers, new Random(seed)))));
	}

	private static Answer improve(Catalogue catalogue, Answer answer, Random random) {
		Question question = catalogue.questions()
			.filter((each) -> each.id().equals(answer.question()))
			.findFirst()
			.orElseThrow();
		Value value = answer.value();
		if (value == null || question.weight() == 0 || random.nextBoolean()) {
			return answer;
		}
		Answer other = Generated.value(question, random);
		boolean better = Points.of(question, other.value()) >= Points.of(question, value);
		return better ? other : answer;
	}

	private static Step answeringMore(long seed) {
		Random random = new Random(seed);
		Catalogue catalogue = Generated.catalogue(seed);
		List<Answer> some = Generated.answers(catalogue, random, random.nextDouble());
		List<Answer> more = new ArrayList<>(some);
		missing(catalogue, some).forEach((question) -> {
			if (random.nextBoolean()) {
				more.add(Generated.answer(question, random));
			}
		});
		return new Step(Generated.score(catalogue, some), Generated.score(catalogue, more));
	}

	private static List<Question> missing(Catalogue catalogue, List<Answer> answers) {
		return catalogue.questions()
			.filter((question) -> answers.stream().noneMatch((answer) -> answer.question().equals(question.id())))
			.toList();
	}

	private static Map<String, List<Object>> byId(Result result) {
		return result.dimensions()
			.stream()
			.collect(Collectors.toMap(DimensionScore::id, (dimension) -> List.of(String.valueOf(dimension.score()),
					dimension.low(), dimension.high(), dimension.coverage(), dimension.assessable())));
	}

	private static int position(Result result, String level) {
		return result.levels().stream().map(LevelState::id).toList().indexOf(level);
	}

	private static List<Range> ranges(Result result) {
		List<Range> ranges = new ArrayList<>();
		ranges.add(new Range(result.total().score(), result.total().low(), result.total().high()));
		Function<DimensionScore, Range> range = (dimension) -> new Range(dimension.score(), dimension.low(),
				dimension.high());
		result.dimensions().stream().map(range).forEach(ranges::add);
		return ranges;
	}

	private record Step(Result before, Result after) {
	}

	private record Range(Double score, double low, double high) {
	}

}
