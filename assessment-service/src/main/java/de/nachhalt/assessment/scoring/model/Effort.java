package de.nachhalt.assessment.scoring.model;

/**
 * What it takes to get from one option to the next better one.
 *
 * @param days person-days of work
 * @param weeks how long it takes until it works
 */
public record Effort(double days, double weeks) {
}
