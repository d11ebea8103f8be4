package de.nachhalt.report.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

import de.nachhalt.report.charts.Palette;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * How documents look: styles and lists are described in two files beside this class, as
 * word processors write them.
 */
final class WordStyles {

	private static final String STYLES = read("styles.xml");

	private static final String NUMBERING = read("numbering.xml");

	private WordStyles() {
	}

	static void applyTo(XWPFDocument document, String language, Palette palette) throws IOException {
		try {
			CTStyles look = StylesDocument.Factory.parse(palette.dye(STYLES)).getStyles();
			CTLanguage spelling = look.getDocDefaults().getRPrDefault().getRPr().getLangArray(0);
			spelling.setVal("de".equals(language) ? Locale.GERMANY.toLanguageTag() : Locale.UK.toLanguageTag());
			document.createStyles().setStyles(look);
			document.createNumbering()
				.setNumbering(NumberingDocument.Factory.parse(palette.dye(NUMBERING)).getNumbering());
		}
		catch (XmlException ex) {
			throw new IOException("the styles of documents cannot be read", ex);
		}
	}

	private static String read(String name) {
		try (InputStream file = Objects.requireNonNull(WordStyles.class.getResourceAsStream(name), name)) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
