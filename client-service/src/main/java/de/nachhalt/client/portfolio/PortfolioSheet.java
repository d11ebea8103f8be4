package de.nachhalt.client.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.nachhalt.client.people.Person;
import de.nachhalt.client.standing.KnownAssessment;
import org.jspecify.annotations.Nullable;

/**
 * The portfolio as comma-separated values (RFC 4180) that a spreadsheet program opens
 * with a double click: it begins with a byte order mark, and separators are those of the
 * language. Days are in ISO 8601, which sorts and is read everywhere.
 */
record PortfolioSheet(ResourceBundle words, boolean german) {

	private static final char BYTE_ORDER_MARK = '\ufeff';

	private static final List<String> COLUMNS = List.of("name", "sector", "size", "market", "status", "consultant",
			"level", "cycle", "coverage", "nextStep", "due", "lastContact", "attention");

	static PortfolioSheet in(String language) {
		boolean german = "de".equals(language);
		return new PortfolioSheet(ResourceBundle.getBundle("portfolio-sheet", german ? Locale.GERMAN : Locale.ENGLISH),
				german);
	}

	String fileName() {
		return this.words.getString("file");
	}

	String head() {
		return BYTE_ORDER_MARK + line(COLUMNS.stream().map((column) -> this.words.getString("column." + column)));
	}

	String row(Entry entry) {
		NextStep step = entry.nextStep();
		return line(Stream.of(entry.profile().name(), entry.profile().sector(), word("size", entry.profile().size()),
				word("market", entry.profile().market()), word("status", entry.status()), name(entry.consultant()),
				title(entry.level()), (entry.cycle() > 0) ? Integer.toString(entry.cycle()) : "",
				percent(entry.coverage()), (step.text() != null) ? step.text() : word("step", step.kind()),
				day(step.due()), day(entry.lastContact()),
				entry.attention()
					.stream()
					.map((reason) -> word("attention", reason))
					.collect(Collectors.joining(" · "))));
	}

	private String word(String of, Object value) {
		return this.words.getString(of + '.' + value);
	}

	private String title(KnownAssessment.@Nullable Level level) {
		if (level == null) {
			return "";
		}
		return this.german ? level.title().de() : level.title().en();
	}

	private static String name(@Nullable Person person) {
		return (person != null) ? person.name() : "";
	}

	private static String percent(@Nullable Double share) {
		return (share != null) ? Math.round(share * 100) + " %" : "";
	}

	private static String day(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : "";
	}

	private static String day(@Nullable Instant at) {
		return (at != null) ? at.atZone(ZoneOffset.UTC).toLocalDate().toString() : "";
	}

	private String line(Stream<String> cells) {
		return cells.map(SheetCell::of).collect(Collectors.joining(this.german ? ";" : ",")) + "\r\n";
	}

}
