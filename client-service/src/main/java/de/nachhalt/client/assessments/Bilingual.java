package de.nachhalt.client.assessments;

/**
 * A text of the catalogue in both languages of the product.
 */
public record Bilingual(String de, String en) {
}
