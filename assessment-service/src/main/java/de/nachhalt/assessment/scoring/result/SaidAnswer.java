package de.nachhalt.assessment.scoring.result;

import java.util.List;

import de.nachhalt.assessment.scoring.model.Text;

/**
 * What was answered to one question, in words. Free words of people stay where they are.
 *
 * @param label a few words that stand for the question
 * @param said the answers that count; of perspectives that differ, one after the other
 * @param options where several can be chosen: what there is to choose from, without those
 * that rule the others out; otherwise empty
 */
public record SaidAnswer(String question, Text label, Text said, List<Choice> options) {

	public SaidAnswer {
		options = List.copyOf(options);
	}

	/**
	 * One of several things that can be chosen.
	 *
	 * @param chosen whether everybody did whose answer counts
	 */
	public record Choice(String id, Text text, boolean chosen) {
	}

}
