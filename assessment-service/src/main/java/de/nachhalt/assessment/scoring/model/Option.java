package de.nachhalt.assessment.scoring.model;

import org.jspecify.annotations.Nullable;

/**
 * One possible answer.
 *
 * @param points 0 to 100; for questions with many answers the points of the chosen ones
 * add up
 * @param exclusive whether it rules the others out, such as "none of these"
 * @param effort to get from here to the next better option, or, where many can be chosen,
 * to add this one; null when there is no next or it cannot be brought about
 */
public record Option(String id, Text text, double points, boolean exclusive, @Nullable Effort effort) {
}
