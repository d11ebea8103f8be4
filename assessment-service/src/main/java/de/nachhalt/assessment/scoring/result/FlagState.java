package de.nachhalt.assessment.scoring.result;

import java.util.List;

import de.nachhalt.assessment.scoring.model.Severity;
import de.nachhalt.assessment.scoring.model.Text;
import de.nachhalt.assessment.scoring.model.Truth;
import org.jspecify.annotations.Nullable;

/**
 * A flag that is up, or may be.
 *
 * @param caps the highest level while it is up; null when it limits nothing
 */
public record FlagState(String id, Severity severity, Truth state, @Nullable String caps, Text title, Text sentence,
		List<InputValue> inputs) {

	public FlagState {
		inputs = List.copyOf(inputs);
	}

}
