package de.nachhalt.report.result;

import java.util.List;

import de.nachhalt.report.result.AssessmentResult.Input;

/**
 * Which channels fit; said last, when the base carries it.
 *
 * @param state <code>locked</code>, <code>open</code>, <code>ranked</code> or
 * <code>none</code>
 * @param preconditions what must be true before channels are advised
 * @param ranking the best first; empty while locked
 */
public record ChannelAdvice(String state, Localized sentence, List<Precondition> preconditions, List<Fit> ranking) {

	public ChannelAdvice {
		preconditions = List.copyOf(preconditions);
		ranking = List.copyOf(ranking);
	}

	public record Precondition(String id, String state, Localized sentence, List<Input> inputs) {

		public Precondition {
			inputs = List.copyOf(inputs);
		}

		public Verdict verdict() {
			return Verdict.of(this.state);
		}

	}

	/**
	 * How well a channel fits.
	 *
	 * @param score 0 to 100
	 * @param hours per week at the least cadence that makes sense
	 */
	public record Fit(String channel, Localized title, String fits, Range score, Range hours, List<Criterion> criteria,
			Localized sentence) {

		public Fit {
			criteria = List.copyOf(criteria);
		}

		public Verdict verdict() {
			return Verdict.of(this.fits);
		}

	}

	/**
	 * One reason for or against a channel.
	 *
	 * @param aspect <code>audience</code>, <code>purpose</code>, <code>formats</code> or
	 * <code>effort</code>
	 */
	public record Criterion(String aspect, String met, Range score, Localized sentence) {

		public Verdict verdict() {
			return Verdict.of(this.met);
		}

	}

}
