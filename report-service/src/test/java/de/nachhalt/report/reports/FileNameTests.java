package de.nachhalt.report.reports;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import de.nachhalt.report.result.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class FileNameTests {

	@Test
	void names_kind_client_and_date() {
		assertThat(name("Bäckerei Müller", "de").text()).isEqualTo("Ergebnisbericht Bäckerei Müller 2026-03-12.pdf");
		assertThat(name("Bäckerei Müller", "en").text()).isEqualTo("Result report Bäckerei Müller 2026-03-12.pdf");
	}

	@Test
	void every_kind_has_a_name_of_its_own() {
		Set<String> names = new TreeSet<>();
		for (ReportKind kind : ReportKind.values()) {
			for (String language : List.of("de", "en")) {
				Report.Subject subject = new Report.Subject("assessment", "client", "Müller", kind, language,
						ReportFormat.PDF, Instant.EPOCH, null);
				names.add(FileName.of(Report.queue("neuland", subject, Instant.EPOCH)).text());
			}
		}

		assertThat(names).hasSize(2 * ReportKind.values().length)
			.contains("Zusammenfassung Müller 1970-01-01.pdf", "Progress report Müller 1970-01-01.pdf");
	}

	@Test
	void is_written_for_old_programs_and_as_it_is() {
		assertThat(name("Süße Ecke", "de").disposition())
			.isEqualTo("attachment; filename=\"Ergebnisbericht Suesse Ecke 2026-03-12.pdf\"; "
					+ "filename*=UTF-8''Ergebnisbericht%20S%C3%BC%C3%9Fe%20Ecke%202026-03-12.pdf");
	}

	@Test
	void nothing_in_a_clients_name_leaves_the_file_name_or_the_header() {
		String disposition = name("../a\\b:c*?\"<>|\r\nX-Evil: 1\u0000", "de").disposition();

		assertThat(disposition).doesNotContain("\r", "\n", "\\", "/", "<", ":").matches("[^\"]*\"[^\"]*\"[^\"]*");
	}

	@Test
	void a_long_name_is_cut() {
		assertThat(name("😀".repeat(500), "de").text().codePoints().count()).isLessThan(120);
	}

	@ParameterizedTest
	@EnumSource(ReportKind.class)
	void every_document_has_a_name_in_every_language(ReportKind kind) {
		for (Language language : Language.values()) {
			Report.Subject subject = new Report.Subject("assessment", "client", "Brunnhuber", kind, language.code(),
					ReportFormat.DOCX, Instant.EPOCH, null);
			assertThat(FileName.of(Report.queue("neuland", subject, Instant.EPOCH)).text())
				.matches("[\\p{L} ]+ Brunnhuber 1970-01-01\\.docx");
		}
	}

	private static FileName name(String client, String language) {
		return FileName.of(Report.queue("neuland", ReportTests.subject(client, language), Instant.EPOCH));
	}

}
