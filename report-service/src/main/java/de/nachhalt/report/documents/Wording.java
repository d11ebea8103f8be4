package de.nachhalt.report.documents;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

import de.nachhalt.report.result.Language;
import de.nachhalt.report.result.Localized;
import org.jspecify.annotations.Nullable;

/**
 * The words of a document in one language, and how that language writes numbers and
 * dates.
 */
public final class Wording {

	private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMANY);

	private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private final Language language;

	private final ResourceBundle texts;

	Wording(Language language) {
		this.language = language;
		this.texts = ResourceBundle.getBundle("de.nachhalt.report.documents.wording",
				Locale.forLanguageTag(language.code()),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	Language language() {
		return this.language;
	}

	String say(String key, Object... arguments) {
		String text = this.texts.getString(key);
		return (arguments.length == 0) ? text : new MessageFormat(text, this.language.locale()).format(arguments);
	}

	/**
	 * The text for one of many ids, or a neutral one for an id that this product does not
	 * know: catalogues may bring ladders of their own.
	 */
	String sayAbout(String prefix, String id) {
		String key = prefix + "." + id;
		return say(this.texts.containsKey(key) ? key : prefix + ".other");
	}

	String of(Localized text) {
		return text.in(this.language);
	}

	/**
	 * Points without decimals; what is below half a point is not worth telling apart.
	 */
	String points(double points) {
		return NumberFormat.getIntegerInstance(this.language.locale()).format(Math.round(points));
	}

	String points(@Nullable Double points, String otherwise) {
		return (points != null) ? points(points.doubleValue()) : otherwise;
	}

	/**
	 * What a score can still become, or nothing when it is settled.
	 */
	String interval(double low, double high) {
		return (Math.round(low) == Math.round(high)) ? "" : points(low) + "–" + points(high);
	}

	String share(double share) {
		return say("share", Math.round(share * 100));
	}

	String date(Instant instant) {
		DateTimeFormatter format = (this.language == Language.DE) ? DATE : ENGLISH_DATE;
		return format.format(instant.atZone(ZONE));
	}

}
