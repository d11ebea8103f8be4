package de.nachhalt.report.rendering;

import java.io.IOException;
import java.util.List;

import de.nachhalt.report.branding.Livery;
import de.nachhalt.report.branding.SampleBranding;
import de.nachhalt.report.documents.Material;
import de.nachhalt.report.documents.ReportWriter;
import de.nachhalt.report.documents.Samples;
import de.nachhalt.report.documents.Samples.Case;
import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.result.Language;
import de.nachhalt.report.words.Inlay;
import de.nachhalt.report.words.OwnWords;
import de.nachhalt.report.words.Passage;
import de.nachhalt.report.words.Passage.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The summary stays one page, whatever is added to it in whatever order.
 */
class OnePageTests {

	private static final int MOST = 200;

	private final PdfRenderer renderer = new PdfRenderer();

	@ParameterizedTest
	@EnumSource(Case.class)
	void a_logo_chosen_after_the_words_pushes_nothing_off_the_page(Case company) throws IOException {
		Material material = Samples.of(company, 1, Language.DE);
		Manuscript plain = new ReportWriter().write(ReportKind.SUMMARY, material);
		OwnWords words = words(longest(plain));

		byte[] pdf = this.renderer.render(Inlay.put(words, Livery.put(SampleBranding.neuland(), plain)));

		assertThat(Pdf.pages(pdf)).isOne();
		for (Words page : Words.of(pdf)) {
			assertThat(page.outside()).isEmpty();
			assertThat(page.overlapping()).isEmpty();
		}
	}

	@Test
	void how_many_pages_words_need_is_told_before_anything_is_tightened() throws IOException {
		Manuscript plain = new ReportWriter().write(ReportKind.SUMMARY, Samples.of(Case.SEIDL, 1, Language.DE));
		Manuscript longer = Inlay.put(words(longest(plain) + 1), plain);

		assertThat(this.renderer.pages(longer)).isEqualTo(2);
		assertThat(Pdf.pages(this.renderer.render(longer))).isOne();
	}

	@Test
	void what_may_have_more_pages_is_not_tightened() throws IOException {
		Manuscript report = new ReportWriter().write(ReportKind.RESULT, Samples.of(Case.SEIDL, 1, Language.DE));

		assertThat(Pdf.pages(this.renderer.render(report))).isEqualTo(this.renderer.pages(report));
	}

	/** How many sentences there is room for. */
	private int longest(Manuscript plain) throws IOException {
		int fits = 0;
		int tooMany = MOST;
		while (tooMany - fits > 1) {
			int middle = (fits + tooMany) / 2;
			if (this.renderer.pages(Inlay.put(words(middle), plain)) == 1) {
				fits = middle;
			}
			else {
				tooMany = middle;
			}
		}
		assertThat(fits).isPositive();
		return fits;
	}

	private static OwnWords words(int sentences) {
		return new OwnWords(2, List.of(new Passage("summary", Mode.ADD, "Das ist ein Satz. ".repeat(sentences))));
	}

}
