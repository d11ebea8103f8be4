package de.nachhalt.report.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reports name the version of their templates: two reports with the same one look and
 * read the same.
 */
class TemplatesTests {

	private static final Path RECORD = Path.of("src/test/resources/golden/templates.txt");

	private static final List<Path> PLACES = List.of(Path.of("src/main/jte"),
			Path.of("src/main/resources/de/nachhalt/report/documents"),
			Path.of("src/main/resources/de/nachhalt/report/branding"),
			Path.of("src/main/resources/de/nachhalt/report/words"),
			Path.of("src/main/resources/de/nachhalt/report/html"),
			Path.of("src/main/resources/de/nachhalt/report/word"));

	@Test
	void a_change_of_what_documents_look_like_or_say_raises_their_version() throws IOException {
		String now = ReportWriter.TEMPLATES + " " + Fingerprint.of(sources()) + "\n";
		if (Boolean.getBoolean("golden.update")) {
			Files.writeString(RECORD, now);
		}

		assertThat(Files.readString(RECORD))
			.as("raise ReportWriter.TEMPLATES once for a release, then take it over with -Dgolden.update=true")
			.isEqualTo(now);
	}

	private static String sources() throws IOException {
		StringBuilder sources = new StringBuilder();
		for (Path place : PLACES) {
			try (Stream<Path> files = Files.list(place)) {
				for (Path file : files.sorted().collect(Collectors.toList())) {
					sources.append(file.getFileName()).append('\n').append(Files.readString(file));
				}
			}
		}
		return sources.toString();
	}

}
