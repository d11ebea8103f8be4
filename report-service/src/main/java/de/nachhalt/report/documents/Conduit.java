package de.nachhalt.report.documents;

import java.util.List;

import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.result.Basis.Intent;
import de.nachhalt.report.result.Basis.PlannedChannel;
import de.nachhalt.report.result.ChannelAdvice;
import de.nachhalt.report.result.ChannelAdvice.Fit;
import de.nachhalt.report.result.Runway;
import de.nachhalt.report.result.Runway.Cadence;
import de.nachhalt.report.result.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A channel that fits, as whoever works on it must know it.
 *
 * @param planned posts per week that are meant; a dash when it is not in the plan
 * @param most posts per week that time, money and topics carry; a dash when not known
 */
record Conduit(String title, String planned, String most) {

	private static final String NOT_SAID = "–";

	static List<Conduit> all(AssessmentResult result, @Nullable Intent intent, Wording words) {
		ChannelAdvice advice = result.channels();
		if (advice == null) {
			return List.of();
		}
		return advice.ranking()
			.stream()
			.filter((fit) -> fit.verdict() == Verdict.TRUE)
			.map((fit) -> new Conduit(words.of(fit.title()), planned(fit, intent, words),
					most(fit, result.runway(), words)))
			.toList();
	}

	private static String planned(Fit fit, @Nullable Intent intent, Wording words) {
		return (intent == null) ? NOT_SAID
				: intent.channels()
					.stream()
					.filter((channel) -> channel.channel().equals(fit.channel()))
					.findFirst()
					.map(PlannedChannel::posts)
					.map(words::amount)
					.orElse(NOT_SAID);
	}

	private static String most(Fit fit, @Nullable Runway runway, Wording words) {
		return (runway == null) ? NOT_SAID
				: runway.largest()
					.channels()
					.stream()
					.filter((cadence) -> cadence.channel().equals(fit.channel()))
					.findFirst()
					.map(Cadence::posts)
					.map(words::amount)
					.orElse(NOT_SAID);
	}

}
