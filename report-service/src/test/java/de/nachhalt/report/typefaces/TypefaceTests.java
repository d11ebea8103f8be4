package de.nachhalt.report.typefaces;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypefaceTests {

	@Test
	void carries_no_tables_for_contextual_layout() {
		assertThat(Typeface.TEXT.tables()).doesNotContain("GSUB", "GPOS", "GDEF").contains("glyf", "cmap", "hmtx");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Reichweite des Plans", "„Größe“ – 1.234,5 €", "✓ ✗ ○ □ ● ■ ▲" })
	void measures_lines_as_the_file_will_have_them(String line) throws IOException {
		for (Typeface face : List.of(Typeface.TEXT, Typeface.TEXT_STRONG, Typeface.TEXT_ITALIC)) {
			try (PDDocument document = new PDDocument()) {
				assertThat((float) face.thousandths(line)).isEqualTo(face.embedIn(document).getStringWidth(line));
			}
		}
	}

	@Test
	void does_not_guess_how_wide_a_letter_is_that_it_does_not_draw() {
		assertThat(Typeface.TEXT.thousandths("שלום")).isEqualTo(Typeface.UNKNOWN);
		assertThat(Typeface.TEXT.thousandths("😀")).isEqualTo(Typeface.UNKNOWN);
	}

	@Test
	void figures_are_equally_wide_so_that_columns_line_up() {
		for (char figure = '0'; figure <= '9'; figure++) {
			assertThat(Typeface.TEXT.width(String.valueOf(figure), 10)).isEqualTo(Typeface.TEXT.width("0", 10));
		}
	}

	@Test
	void draws_the_marks_that_reports_use() {
		assertThat("äöüß„“–…✓✗○□●■▲€·".codePoints()).allMatch(Typeface.TEXT::draws);
		assertThat(Typeface.TEXT.draws(0x1f600)).isFalse();
	}

	@Test
	void outlines_start_where_they_are_told() {
		assertThat(Typeface.DISPLAY_STRONG.outline("H", 100, 50, 20).getBounds2D().getMinX()).isBetween(100.0, 102.0);
		assertThat(Typeface.DISPLAY_STRONG.outline("H", 100, 50, 20).getBounds2D().getMaxY()).isBetween(49.5, 50.5);
	}

}
