package de.nachhalt.assessment.scoring.result;

import org.jspecify.annotations.Nullable;

/**
 * The score over all dimensions.
 *
 * @param score over what is answered, 0 to 100; null when nothing is
 * @param low what it becomes when everything missing turns out worst
 * @param high what it becomes when everything missing turns out best
 * @param coverage share of the applicable weight that is answered, 0 to 1
 */
public record TotalScore(@Nullable Double score, double low, double high, double coverage) {
}
