package de.nachhalt.report.reports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.nachhalt.report.result.Language;

/**
 * What somebody wants written about a completed assessment: every document in every
 * language as every kind of file.
 *
 * @param languages empty for the language that the client reads
 */
public record Order(String assessmentId, List<ReportKind> kinds, List<Language> languages, List<ReportFormat> formats) {

	public Order {
		kinds = List.copyOf(kinds);
		languages = List.copyOf(languages);
		formats = List.copyOf(formats);
	}

	/**
	 * One file that was asked for.
	 */
	public record Item(ReportKind kind, Language language, ReportFormat format) {
	}

	/**
	 * What is to be made. Figures belong to the result alone: with another document they
	 * are left out.
	 * @param usual the language if none was asked for
	 */
	public List<Item> items(Language usual) {
		List<Language> all = Optional.of(this.languages).filter((each) -> !each.isEmpty()).orElse(List.of(usual));
		return this.kinds.stream()
			.flatMap((kind) -> all.stream().flatMap((language) -> items(kind, language)))
			.toList();
	}

	private Stream<Item> items(ReportKind kind, Language language) {
		return this.formats.stream()
			.filter((format) -> exists(kind, format))
			.map((format) -> new Item(kind, language, format));
	}

	static boolean exists(ReportKind kind, ReportFormat format) {
		return kind == ReportKind.RESULT || !format.isData();
	}

}
