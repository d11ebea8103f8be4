package de.nachhalt.report.typefaces;

import java.io.IOException;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TypefaceTests {

	@Test
	void carries_no_tables_for_contextual_layout() throws IOException {
		TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Typeface.TEXT.file()));

		assertThat(font.getTableMap()).doesNotContainKeys("GSUB", "GPOS", "GDEF").containsKeys("glyf", "cmap", "hmtx");
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
