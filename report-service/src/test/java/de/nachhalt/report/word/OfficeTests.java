package de.nachhalt.report.word;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.nachhalt.report.documents.ReportWriter;
import de.nachhalt.report.documents.Samples;
import de.nachhalt.report.documents.Samples.Case;
import de.nachhalt.report.rendering.Manuscript;
import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.result.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * What LibreOffice makes of documents: it opens them, sets about as many pages as they
 * have, and loses no text. One process converts them all. Where LibreOffice is not
 * installed the class is skipped and says so.
 */
@Execution(ExecutionMode.CONCURRENT)
class OfficeTests {

	private static final Path FOLDER = Path.of("target/office");

	private static final int PATIENCE = 180;

	private static final List<String> NAMES = new ArrayList<>();

	@BeforeAll
	static void convert() throws Exception {
		assumeTrue(installed(), "LibreOffice not installed");
		for (Language language : Language.values()) {
			for (ReportKind kind : ReportKind.values()) {
				write(kind, Case.NORDHEIDE, 3, language);
			}
		}
		write(ReportKind.RESULT, Case.SEIDL, 1, Language.DE);
		write(ReportKind.RESPONSIBILITIES, Case.BRUNNHUBER, 2, Language.DE);
		write(ReportKind.HANDOVER, Case.BRUNNHUBER, 2, Language.EN);
		run();
	}

	@Test
	void opens_every_document() {
		assertThat(NAMES).allSatisfy((name) -> assertThat(FOLDER.resolve(name + ".pdf")).exists());
	}

	@Test
	void sets_about_as_many_pages_as_the_pdf_has() throws IOException {
		for (String name : NAMES) {
			int pages = pages(name);
			switch (name.substring(0, name.indexOf('-'))) {
				case "result" -> assertThat(pages).as(name).isBetween(12, 19);
				case "summary" -> assertThat(pages).as(name).isBetween(1, 2);
				case "progress" -> assertThat(pages).as(name).isBetween(4, 9);
				default -> assertThat(pages).as(name).isBetween(1, 6);
			}
		}
	}

	@Test
	void loses_no_text() throws IOException {
		for (String name : NAMES) {
			Map<Integer, Long> written;
			try (InputStream file = Files.newInputStream(FOLDER.resolve(name + ".docx"));
					XWPFWordExtractor extractor = new XWPFWordExtractor(new XWPFDocument(file))) {
				written = letters(extractor.getText());
			}
			Map<Integer, Long> shown = letters(text(name));
			assertThat(written).isNotEmpty()
				.allSatisfy((letter, count) -> assertThat(shown.getOrDefault(letter, 0L))
					.as("%s %s", name, Character.toString(letter))
					.isGreaterThanOrEqualTo(count));
		}
	}

	private static boolean installed() {
		return Stream.of(System.getenv("PATH").split(File.pathSeparator))
			.anyMatch((folder) -> Files.isExecutable(Path.of(folder, "soffice")));
	}

	private static void write(ReportKind kind, Case company, int cycle, Language language) throws IOException {
		String name = String.join("-", kind.name(), company.name(), language.code()).toLowerCase(Locale.ROOT);
		Manuscript manuscript = new ReportWriter().write(kind, Samples.of(company, cycle, language));
		Files.createDirectories(FOLDER);
		Files.write(FOLDER.resolve(name + ".docx"), new WordRenderer().render(manuscript));
		Files.deleteIfExists(FOLDER.resolve(name + ".pdf"));
		NAMES.add(name);
	}

	private static void run() throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("soffice", "--headless", "--norestore",
				"-env:UserInstallation=" + FOLDER.resolve("profile").toAbsolutePath().toUri(), "--convert-to", "pdf",
				"--outdir", FOLDER.toString()));
		NAMES.forEach((name) -> command.add(FOLDER.resolve(name + ".docx").toString()));
		Process office = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(FOLDER.resolve("soffice.log").toFile())
			.start();
		assertThat(office.waitFor(PATIENCE, TimeUnit.SECONDS)).as("LibreOffice is done in time").isTrue();
		assertThat(office.exitValue()).isZero();
	}

	private static String text(String name) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(FOLDER.resolve(name + ".pdf").toFile())) {
			return new PDFTextStripper().getText(pdf);
		}
	}

	private static int pages(String name) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(FOLDER.resolve(name + ".pdf").toFile())) {
			return pdf.getNumberOfPages();
		}
	}

	private static Map<Integer, Long> letters(String text) {
		return text.codePoints()
			.filter(Character::isLetterOrDigit)
			.boxed()
			.collect(Collectors.groupingBy((letter) -> letter, Collectors.counting()));
	}

}
