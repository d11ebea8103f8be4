package de.nachhalt.assessment.scoring.condition;

import java.util.List;

/**
 * A compiled condition and what it reads, in the order of its text.
 *
 * @param rising whether better answers can only make it truer; false when that cannot be
 * told
 */
public record Condition(Rule rule, List<Input> inputs, boolean rising) {

	public Condition {
		inputs = List.copyOf(inputs);
	}

}
