package de.nachhalt.report.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import de.nachhalt.report.branding.Branding;
import de.nachhalt.report.branding.Livery;
import de.nachhalt.report.documents.Material;
import de.nachhalt.report.documents.ReportWriter;
import de.nachhalt.report.documents.Samples;
import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.result.Language;
import de.nachhalt.report.words.Inlay;
import de.nachhalt.report.words.SampleWords;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reports as tests look at them.
 */
final class Pdf {

	private static final ReportWriter WRITER = new ReportWriter();

	/** What several tests look at is set once. */
	private static final Map<Key, byte[]> SET = new ConcurrentHashMap<>();

	/** What stands on the pages of a file, as long as anybody has the file. */
	private static final Map<byte[], List<String>> TEXTS = Collections.synchronizedMap(new WeakHashMap<>());

	private record Key(ReportKind kind, Material material) {
	}

	private Pdf() {
	}

	/**
	 * A report in which the layout engine found nothing to complain about.
	 */
	static byte[] of(AssessmentResult result, String client, Language language) throws IOException {
		return anew(ReportKind.RESULT, Samples.of(result, client, language));
	}

	static byte[] of(ReportKind kind, Material material) {
		return SET.computeIfAbsent(new Key(kind, material), (key) -> {
			try {
				return anew(kind, material);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	/**
	 * In the look of a consultancy.
	 */
	static byte[] of(ReportKind kind, Material material, Branding branding) throws IOException {
		return of(Livery.put(branding, WRITER.write(kind, material)));
	}

	/**
	 * With words of a consultant in every section.
	 */
	static byte[] written(ReportKind kind, Material material) throws IOException {
		Manuscript plain = WRITER.write(kind, material);
		return of(Inlay.put(SampleWords.everywhere(plain), plain));
	}

	private static byte[] anew(ReportKind kind, Material material) throws IOException {
		return of(WRITER.write(kind, material));
	}

	private static byte[] of(Manuscript manuscript) throws IOException {
		List<String> complaints = new CopyOnWriteArrayList<>();
		byte[] pdf = new PdfRenderer(complaints::add).render(manuscript);
		assertThat(complaints).isEmpty();
		return pdf;
	}

	static String text(byte[] pdf) throws IOException {
		return String.join("", pageTexts(pdf));
	}

	static List<String> pageTexts(byte[] pdf) throws IOException {
		List<String> known = TEXTS.get(pdf);
		if (known != null) {
			return known;
		}
		List<String> read = readPages(pdf);
		TEXTS.put(pdf, read);
		return read;
	}

	private static List<String> readPages(byte[] pdf) throws IOException {
		List<String> pages = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDFTextStripper stripper = stripper();
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				pages.add(stripper.getText(document).replace("\r", ""));
			}
		}
		return pages;
	}

	private static PDFTextStripper stripper() {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setSortByPosition(true);
		return stripper;
	}

	static int pages(byte[] pdf) throws IOException {
		List<String> known = TEXTS.get(pdf);
		if (known != null) {
			return known.size();
		}
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return document.getNumberOfPages();
		}
	}

}
