package de.nachhalt.assessment.scoring.condition;

import java.util.List;

/**
 * A compiled condition and what it reads, in the order of its text.
 */
public record Condition(Rule rule, List<Input> inputs) {

	public Condition {
		inputs = List.copyOf(inputs);
	}

}
