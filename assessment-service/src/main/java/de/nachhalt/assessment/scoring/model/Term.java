package de.nachhalt.assessment.scoring.model;

/**
 * A word that plans and channel profiles share, such as a target group or a format.
 */
public record Term(String id, Text text) {
}
