package de.nachhalt.report.result;

import org.jspecify.annotations.Nullable;

/**
 * An amount known only to lie between two ends; the unit is said where it is used.
 *
 * @param low {@code null} when it is without end for sure
 * @param high {@code null} when it may be without end
 * @param unbounded whether it may be without end
 */
public record Range(@Nullable Double low, @Nullable Double high, boolean unbounded) {
}
