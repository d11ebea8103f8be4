package de.nachhalt.assessment.scoring.result;

import java.util.List;

import de.nachhalt.assessment.scoring.model.Text;
import de.nachhalt.assessment.scoring.model.Truth;

/**
 * Whether a requirement is met, and why.
 *
 * @param level the level whose gate it belongs to
 * @param sentence the reason, naming numbers and answers
 */
public record RequirementState(String id, String level, Truth state, Text sentence, List<InputValue> inputs) {

	public RequirementState {
		inputs = List.copyOf(inputs);
	}

}
