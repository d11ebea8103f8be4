package de.nachhalt.report.data;

import java.util.Locale;
import java.util.ResourceBundle;

import de.nachhalt.report.data.Table.Column;
import de.nachhalt.report.result.Language;
import de.nachhalt.report.result.Localized;

/**
 * How tables and their columns are called in one language.
 */
record Headings(Language language, ResourceBundle texts) {

	static Headings in(Language language) {
		return new Headings(language,
				ResourceBundle.getBundle("de.nachhalt.report.data.headings", Locale.forLanguageTag(language.code()),
						ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
	}

	String say(String key) {
		return this.texts.getString(key);
	}

	/**
	 * The word for one of many values, or the value itself: catalogues may bring their
	 * own.
	 */
	String word(String kind, String value) {
		String key = kind + "." + value;
		return this.texts.containsKey(key) ? say(key) : value;
	}

	String of(Localized text) {
		return text.in(this.language);
	}

	Column column(String key, int width) {
		return new Column(say("column." + key), width);
	}

}
