package de.nachhalt.assessment.scoring.result;

import de.nachhalt.assessment.scoring.Standing;
import de.nachhalt.assessment.scoring.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * How one question stands.
 *
 * @param score points of the answer, 0 to 100; null without one, and for free words
 * @param gap largest difference between two perspectives, in points; null when fewer than
 * two answered
 */
public record QuestionScore(String id, Text text, @Nullable Double score, double low, double high, Standing state,
		@Nullable Double gap) {
}
