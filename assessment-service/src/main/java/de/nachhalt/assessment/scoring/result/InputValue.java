package de.nachhalt.assessment.scoring.result;

import de.nachhalt.assessment.scoring.condition.Input;
import de.nachhalt.assessment.scoring.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * A number or an answer behind a statement.
 *
 * @param label what it is called
 * @param score 0 to 100; null for a flag and for what is not answered
 * @param answer what was said, for a question that has an answer
 */
public record InputValue(Input.Kind kind, String id, Text label, @Nullable Double score, @Nullable Double low,
		@Nullable Double high, @Nullable Text answer) {
}
