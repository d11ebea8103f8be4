package de.nachhalt.assessment.scoring;

import java.util.List;
import java.util.stream.IntStream;

import de.nachhalt.assessment.scoring.condition.Rule;
import de.nachhalt.assessment.scoring.model.Level;
import de.nachhalt.assessment.scoring.result.Levers;
import de.nachhalt.assessment.scoring.result.NextQuestions;
import de.nachhalt.assessment.scoring.result.Robustness;

/**
 * Looks beyond the answers as they are: how far the level can be relied on, what to ask
 * next, what it takes to reach a level. Like a result it depends on catalogue,
 * engagement, answers and plan alone. Each call computes anew, for some milliseconds.
 */
public final class Outlook {

	private final Setting setting;

	private final CompiledCatalogue compiled;

	private final AnswerSheet sheet;

	private final Evaluation now;

	private final Draws draws;

	private final String answersDigest;

	Outlook(Setting setting, AnswerSheet sheet, String answersDigest) {
		this.setting = setting;
		this.compiled = setting.compiled();
		this.sheet = sheet;
		this.now = setting.evaluated(sheet);
		this.answersDigest = answersDigest;
		this.draws = new Draws(setting, sheet, answersDigest);
	}

	/**
	 * SHA-256 of engagement and answers, as in the result.
	 */
	public String answersDigest() {
		return this.answersDigest;
	}

	/**
	 * The share of draws that come to the same level, when missing answers are guessed
	 * and each given answer is one step off with the probability that the catalogue says.
	 */
	public Robustness robustness() {
		List<Guess> guesses = this.draws.guesses();
		int[] counts = new int[this.now.climb.levels.length];
		this.draws.run(guesses, this.draws.doubts(), (facts, level) -> counts[level]++);
		List<Level> levels = this.compiled.catalogue().levels();
		double share = share(counts[this.now.climb.reached]);
		return new Robustness(share, Draws.COUNT, IntStream.range(0, counts.length)
			.mapToObj((i) -> new Robustness.LevelShare(levels.get(i).id(), levels.get(i).title(), share(counts[i])))
			.toList(),
				OutlookPhrases.robustness(levels.get(this.now.climb.reached).title(), share,
						guesses.stream().anyMatch((guess) -> Standpoint.asked(this.now, guess.question()))));
	}

	/**
	 * The questions without an answer, the most telling first.
	 */
	public NextQuestions nextQuestions() {
		return new Interview(this.compiled, this.sheet, this.now, this.draws).next();
	}

	/**
	 * The level above the one reached; the highest when there is none.
	 */
	public String nextLevel() {
		List<Level> levels = this.compiled.catalogue().levels();
		return levels.get(Math.min(this.now.climb.reached + 1, levels.size() - 1)).id();
	}

	/**
	 * The improvements with the least effort after which a level is reached.
	 * @throws IllegalArgumentException when the catalogue has no such level
	 */
	public Levers levers(String level) {
		int position = this.compiled.layout().names.levels().indexOf(level);
		if (position < 0) {
			throw new IllegalArgumentException("no level '%s'".formatted(level));
		}
		LeverExplanation explanation = new LeverExplanation(this.setting, this.sheet, this.now, position);
		if (this.now.climb.levels[position] == Rule.TRUE) {
			return explanation.reached();
		}
		LeverSearch search = new LeverSearch(this.setting, this.sheet, position);
		LeverSearch.Found found = search.find();
		List<Improvement> improvements = found.improvements();
		return (improvements != null) ? explanation.attainable(improvements, found.cheapest())
				: explanation.unattainable(search.best(), found.cheapest());
	}

	private static double share(int count) {
		return count / (double) Draws.COUNT;
	}

}
