package de.nachhalt.report.documents;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.result.Language;
import de.nachhalt.report.result.Localized;
import de.nachhalt.report.result.Range;
import org.jspecify.annotations.Nullable;

/**
 * The words of a document in one language, and how that language writes numbers and
 * dates.
 */
public final class Wording {

	private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMANY);

	private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	/** What stands before the sentence of a requirement: its verdict, said elsewhere. */
	private static final Pattern VERDICT = Pattern
		.compile("^(Erfüllt|Nicht erfüllt|Noch offen|Met|Not met|Still open): ");

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

	/**
	 * How a score moved, with its sign; nothing when one of the two is not known.
	 */
	String change(@Nullable Double before, @Nullable Double after) {
		if (before == null || after == null) {
			return "";
		}
		long change = Math.round(after) - Math.round(before);
		return (change == 0) ? "±0" : (change > 0) ? "+" + change : "−" + -change;
	}

	/**
	 * An amount to tenths, below one to hundredths.
	 */
	String amount(double amount) {
		NumberFormat format = NumberFormat.getNumberInstance(this.language.locale());
		format.setMaximumFractionDigits((amount < 1) ? 2 : 1);
		return format.format(amount);
	}

	/**
	 * An amount known to lie between two ends.
	 */
	String range(Range range) {
		Double low = range.low();
		Double high = range.high();
		if (low == null) {
			return say("range.endless");
		}
		if (high == null) {
			return say("range.open", amount(low));
		}
		String from = amount(low);
		String to = amount(high);
		return from.equals(to) ? from : from + "–" + to;
	}

	/**
	 * The sentence of a requirement without the verdict before it.
	 */
	String withoutVerdict(String sentence) {
		return capitalised(VERDICT.matcher(sentence).replaceFirst(""));
	}

	String capitalised(String text) {
		return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(this.language.locale()) + text.substring(1);
	}

	/**
	 * A sentence without the figures and answers in brackets after it.
	 */
	String withoutFigures(String sentence) {
		int figures = sentence.indexOf(" (");
		String bare = (figures > 0) ? sentence.substring(0, figures) : sentence;
		return bare.endsWith(".") ? bare : bare + ".";
	}

	String levelTitle(AssessmentResult result, String level) {
		return result.levels()
			.stream()
			.filter((step) -> step.id().equals(level))
			.findFirst()
			.map((step) -> of(step.title()))
			.orElse(level);
	}

	String date(Instant instant) {
		return day(LocalDate.ofInstant(instant, ZONE));
	}

	String day(LocalDate day) {
		return ((this.language == Language.DE) ? DATE : ENGLISH_DATE).format(day);
	}

}
