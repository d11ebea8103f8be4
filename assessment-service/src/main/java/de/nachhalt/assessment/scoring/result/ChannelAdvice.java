package de.nachhalt.assessment.scoring.result;

import java.util.List;
import java.util.Locale;

import de.nachhalt.assessment.scoring.model.Text;
import de.nachhalt.assessment.scoring.model.Truth;

/**
 * Which channels fit; said last, when the base carries it.
 *
 * @param preconditions what must be true before channels are advised
 * @param ranking those that fit before the others, the best first; empty while locked,
 * and as long as there is no plan
 */
public record ChannelAdvice(State state, Text sentence, List<Precondition> preconditions, List<Fit> ranking) {

	public ChannelAdvice {
		preconditions = List.copyOf(preconditions);
		ranking = List.copyOf(ranking);
	}

	/**
	 * How far the advice has come: too early to talk about channels, undecided for lack
	 * of inputs, at least one fits, or none does.
	 */
	public enum State {

		LOCKED, OPEN, RANKED, NONE;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * Something that must be true first.
	 */
	public record Precondition(String id, Truth state, Text sentence, List<InputValue> inputs) {

		public Precondition {
			inputs = List.copyOf(inputs);
		}

	}

	/**
	 * How well a channel fits.
	 *
	 * @param fits whether all criteria are met
	 * @param score mean of the criteria, 0 to 100
	 * @param hours per week at the least cadence that makes sense
	 */
	public record Fit(String channel, Text title, Truth fits, Range score, Range hours, List<Criterion> criteria,
			Text sentence) {

		public Fit {
			criteria = List.copyOf(criteria);
		}

	}

	/**
	 * One reason for or against a channel.
	 *
	 * @param score 0 to 100
	 */
	public record Criterion(Aspect aspect, Truth met, Range score, Text sentence) {
	}

	/**
	 * What a channel is judged by.
	 */
	public enum Aspect {

		AUDIENCE, PURPOSE, FORMATS, EFFORT;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
