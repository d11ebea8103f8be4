package de.nachhalt.report.reports;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

import de.nachhalt.report.result.Language;

/**
 * What a report is called on somebody's disk: what it is, client, date.
 */
record FileName(String text) {

	private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

	private static final int LONGEST_CLIENT = 80;

	private static final Pattern UNFIT = Pattern.compile("[\\\\/:*?\"<>|%\\p{C}]+");

	private static final Pattern NOT_ASCII = Pattern.compile("[^ -~]+");

	private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._";

	private static final Map<String, String> IN_ASCII = Map.of("ä", "ae", "ö", "oe", "ü", "ue", "Ä", "Ae", "Ö", "Oe",
			"Ü", "Ue", "ß", "ss");

	static FileName of(Report report) {
		Report.Subject subject = report.subject();
		String title = title(subject.format().isData() ? "DATA" : subject.kind().name(), subject.writtenIn());
		return named(title, subject, subject.format().extension());
	}

	/**
	 * Of all files that say the same.
	 */
	static FileName ofBundle(Report report) {
		Report.Subject subject = report.subject();
		return named(title(subject.kind().name(), subject.writtenIn()), subject, "zip");
	}

	private static FileName named(String title, Report.Subject subject, String extension) {
		LocalDate date = LocalDate.ofInstant(subject.date(), ZONE);
		return new FileName("%s %s %s.%s".formatted(title, fit(subject.clientName()), date, extension));
	}

	private static String title(String key, Language language) {
		return ResourceBundle
			.getBundle("titles", Locale.forLanguageTag(language.code()),
					ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
			.getString(key);
	}

	private static String fit(String client) {
		String fit = UNFIT.matcher(client).replaceAll(" ").replaceAll("\\s+", " ").strip();
		int length = fit.codePointCount(0, fit.length());
		return (length <= LONGEST_CLIENT) ? fit : fit.substring(0, fit.offsetByCodePoints(0, LONGEST_CLIENT)).strip();
	}

	/**
	 * As a header (RFC 6266): the name in ASCII for old programs, and as it is.
	 */
	String disposition() {
		return "attachment; filename=\"" + ascii() + "\"; filename*=UTF-8''" + encoded();
	}

	private String ascii() {
		String ascii = this.text;
		for (Map.Entry<String, String> letter : IN_ASCII.entrySet()) {
			ascii = ascii.replace(letter.getKey(), letter.getValue());
		}
		String bare = Normalizer.normalize(ascii, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
		return NOT_ASCII.matcher(bare).replaceAll("_");
	}

	private String encoded() {
		StringBuilder encoded = new StringBuilder();
		for (byte octet : this.text.getBytes(StandardCharsets.UTF_8)) {
			encoded.append((PLAIN.indexOf(octet) >= 0) ? String.valueOf((char) octet) : "%%%02X".formatted(octet));
		}
		return encoded.toString();
	}

}
