package de.nachhalt.report.result;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A language that reports are written in.
 */
public enum Language {

	DE(Locale.GERMANY), EN(Locale.UK);

	private final Locale locale;

	Language(Locale locale) {
		this.locale = locale;
	}

	/**
	 * The language of a client record: <code>de</code> or <code>en</code>.
	 */
	public static Language of(String code) {
		return valueOf(code.toUpperCase(Locale.ROOT));
	}

	public static Optional<Language> find(String code) {
		return Arrays.stream(values()).filter((language) -> language.code().equals(code)).findFirst();
	}

	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * How numbers and dates are written in this language.
	 */
	public Locale locale() {
		return this.locale;
	}

}
