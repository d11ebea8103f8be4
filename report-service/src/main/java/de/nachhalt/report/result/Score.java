package de.nachhalt.report.result;

import org.jspecify.annotations.Nullable;

/**
 * Points from 0 to 100.
 *
 * @param score over what is answered; {@code null} when nothing is
 * @param low least it can still become once everything is answered
 * @param high most it can still become
 * @param coverage share of the weight that is answered, 0 to 1
 */
public record Score(@Nullable Double score, double low, double high, double coverage) {
}
