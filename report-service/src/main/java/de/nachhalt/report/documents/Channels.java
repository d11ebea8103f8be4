package de.nachhalt.report.documents;

import java.util.List;
import java.util.stream.Collectors;

import de.nachhalt.report.result.ChannelAdvice;
import de.nachhalt.report.result.ChannelAdvice.Fit;
import de.nachhalt.report.result.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Which channels fit, or why none is named yet.
 *
 * @param state <code>locked</code>, <code>open</code>, <code>ranked</code> or
 * <code>none</code>
 * @param reasons what must be true before channels are named
 */
record Channels(String state, String sentence, List<Reason> reasons, List<Place> places) {

	private static final List<String> ASPECTS = List.of("audience", "purpose", "formats", "effort");

	static @Nullable Channels of(@Nullable ChannelAdvice advice, Wording words) {
		if (advice == null) {
			return null;
		}
		return new Channels(advice.state(), words.of(advice.sentence()),
				advice.preconditions().stream().map((each) -> Reason.of(each, words)).toList(),
				advice.ranking().stream().map((fit) -> Place.of(fit, words)).toList());
	}

	/**
	 * Whether the preconditions say more than the ranking does.
	 */
	boolean waits() {
		return this.reasons.stream().anyMatch((reason) -> reason.verdict() != Verdict.TRUE);
	}

	/**
	 * One channel.
	 *
	 * @param marks one per aspect, in the order audience, purpose, formats, effort
	 */
	record Place(String title, String why, Verdict verdict, String score, String hours, List<String> marks) {

		static Place of(Fit fit, Wording words) {
			return new Place(words.of(fit.title()), why(fit, words), fit.verdict(), score(fit, words),
					words.range(fit.hours()), ASPECTS.stream().map((aspect) -> mark(fit, aspect)).toList());
		}

		/**
		 * What speaks for a channel that fits; what the engine says of one that does not.
		 */
		private static String why(Fit fit, Wording words) {
			if (fit.verdict() != Verdict.TRUE) {
				return words.of(fit.sentence());
			}
			return fit.criteria()
				.stream()
				.map((criterion) -> words.of(criterion.sentence()))
				.collect(Collectors.joining(" "));
		}

		private static String score(Fit fit, Wording words) {
			Double low = fit.score().low();
			Double high = fit.score().high();
			if (low == null || high == null) {
				return words.range(fit.score());
			}
			String interval = words.interval(low, high);
			return interval.isEmpty() ? words.points(low.doubleValue()) : interval;
		}

		private static String mark(Fit fit, String aspect) {
			return fit.criteria()
				.stream()
				.filter((criterion) -> criterion.aspect().equals(aspect))
				.findFirst()
				.map((criterion) -> switch (criterion.verdict()) {
					case TRUE -> "✓";
					case FALSE -> "✗";
					case OPEN -> "○";
				})
				.orElse("–");
		}

	}

}
