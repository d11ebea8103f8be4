package de.nachhalt.assessment.scoring.model;

/**
 * One part of a level's gate.
 *
 * @param text what is demanded, as half a sentence
 */
public record Requirement(String id, Text text, Expression when) {
}
