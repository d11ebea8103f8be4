package de.nachhalt.assessment.scoring.model;

/**
 * A text in both languages of the product. A catalogue that lacks one of them is refused.
 */
public record Text(String de, String en) {
}
