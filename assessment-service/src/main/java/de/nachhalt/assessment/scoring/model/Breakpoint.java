package de.nachhalt.assessment.scoring.model;

/**
 * Where the line from an amount to its points bends. Between two breakpoints the points
 * are interpolated, outside them the nearest one counts.
 */
public record Breakpoint(double at, double points) {
}
