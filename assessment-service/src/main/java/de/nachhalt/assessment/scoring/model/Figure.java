package de.nachhalt.assessment.scoring.model;

/**
 * A number from practice, as the range in which it usually lies. Most such numbers are
 * old and contradict each other; that is why each says where it comes from, and why a
 * plan may put its own in its place.
 *
 * @param low lower end of the range; the unit is said where the figure is used
 * @param high upper end
 * @param source who says so
 * @param year when it was said
 */
public record Figure(double low, double high, Text source, int year) {
}
