package de.nachhalt.report.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;

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

	private WordStyles() {
	}

	static void applyTo(XWPFDocument document, String language) throws IOException {
		try (InputStream styles = open("styles.xml"); InputStream numbering = open("numbering.xml")) {
			CTStyles look = StylesDocument.Factory.parse(styles).getStyles();
			CTLanguage spelling = look.getDocDefaults().getRPrDefault().getRPr().getLangArray(0);
			spelling.setVal("de".equals(language) ? Locale.GERMANY.toLanguageTag() : Locale.UK.toLanguageTag());
			document.createStyles().setStyles(look);
			document.createNumbering().setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
		}
		catch (XmlException ex) {
			throw new IOException("the styles of documents cannot be read", ex);
		}
	}

	private static InputStream open(String name) {
		return Objects.requireNonNull(WordStyles.class.getResourceAsStream(name), name);
	}

}
