package de.nachhalt.report.result;

/**
 * A text in all languages of the product.
 */
public record Localized(String de, String en) {

	public String in(Language language) {
		return switch (language) {
			case DE -> this.de;
			case EN -> this.en;
		};
	}

}
