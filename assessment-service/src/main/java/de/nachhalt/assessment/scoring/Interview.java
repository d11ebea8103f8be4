package de.nachhalt.assessment.scoring;

import java.util.Comparator;
import java.util.List;

import de.nachhalt.assessment.scoring.condition.Rule;
import de.nachhalt.assessment.scoring.model.Level;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.model.Text;
import de.nachhalt.assessment.scoring.result.NextQuestions;
import de.nachhalt.assessment.scoring.result.NextQuestions.NextQuestion;

/**
 * Puts the missing answers in the order of what they are expected to tell. The answers
 * given are taken at their word and the missing ones drawn; which level each draw comes
 * to is counted against what was drawn for each question. The gain of a question is the
 * mutual information of its answer and the level: the expected drop of the level's
 * entropy. One batch of draws serves all questions.
 */
final class Interview {

	private final CompiledCatalogue compiled;

	private final AnswerSheet sheet;

	private final Evaluation now;

	private final Draws draws;

	private final Openings openings;

	Interview(CompiledCatalogue compiled, AnswerSheet sheet, Evaluation now, Draws draws) {
		this.compiled = compiled;
		this.sheet = sheet;
		this.now = now;
		this.draws = draws;
		this.openings = new Openings(compiled, now);
	}

	NextQuestions next() {
		List<Guess> guesses = this.draws.guesses();
		int[] levels = new int[this.now.climb.levels.length];
		List<Tally> tallies = guesses.stream()
			.filter((guess) -> Standpoint.asked(this.now, guess.question()))
			.map((guess) -> new Tally(guess, levels.length, this.openings.requirements()))
			.toList();
		if (!tallies.isEmpty()) {
			draw(guesses, levels, tallies);
		}
		boolean settled = this.now.climb.reached == this.now.climb.possible;
		return new NextQuestions(settled, settled ? 0 : Information.entropy(levels),
				tallies.stream().map(this::rank).sorted(Comparator.reverseOrder()).map(this::question).toList(),
				OutlookPhrases.interview(settled, tallies.size()));
	}

	private void draw(List<Guess> guesses, int[] levels, List<Tally> tallies) {
		Rule[] rules = this.openings.requirements().stream().map(Openings.Opening::rule).toArray(Rule[]::new);
		boolean[] holds = new boolean[rules.length];
		this.draws.run(guesses, Doubts.none(), (facts, level) -> {
			levels[level]++;
			for (int i = 0; i < rules.length; i++) {
				holds[i] = rules[i].test(facts) == Rule.TRUE;
			}
			for (Tally tally : tallies) {
				tally.count(level, holds);
			}
		});
	}

	private Ranked rank(Tally tally) {
		boolean decisive = this.openings.decisive(tally.question());
		String id = this.compiled.layout().questions[tally.question()].id();
		return new Ranked(tally, decisive, decisive ? tally.gain() : 0, tally.detail(), id);
	}

	private NextQuestion question(Ranked ranked) {
		Question question = this.compiled.layout().questions[ranked.tally().question()];
		List<Openings.Opening> open = ranked.tally().openings();
		List<Text> demands = open.stream()
			.map((opening) -> level(opening).requirements().get(opening.position()).text())
			.toList();
		return new NextQuestion(question.id(), question.label(), question.text(),
				this.sheet.standings[ranked.tally().question()], ranked.gain(), ranked.decisive(),
				open.stream().map((opening) -> level(opening).requirements().get(opening.position()).id()).toList(),
				OutlookPhrases.question(question.label(), demands));
	}

	private Level level(Openings.Opening opening) {
		return this.compiled.catalogue().levels().get(opening.level());
	}

	/**
	 * Greater is to be asked earlier; what ties falls back on the alphabet.
	 */
	private record Ranked(Tally tally, boolean decisive, double gain, double detail,
			String id) implements Comparable<Ranked> {

		private static final Comparator<Ranked> ORDER = Comparator.comparing(Ranked::decisive)
			.thenComparingDouble(Ranked::gain)
			.thenComparingDouble(Ranked::detail)
			.thenComparing(Ranked::id, Comparator.reverseOrder());

		@Override
		public int compareTo(Ranked other) {
			return ORDER.compare(this, other);
		}

	}

}
