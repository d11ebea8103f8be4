package de.nachhalt.assessment.scoring.model;

import org.jspecify.annotations.Nullable;

/**
 * Where the line from an amount to its points bends. Between two breakpoints the points
 * are interpolated, outside them the nearest one counts.
 *
 * @param effort to get from here to the next better breakpoint; null when there is no
 * next or it cannot be brought about
 */
public record Breakpoint(double at, double points, @Nullable Effort effort) {
}
