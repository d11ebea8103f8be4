package de.nachhalt.report.rendering;

import java.util.IdentityHashMap;
import java.util.Map;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.TextRenderer;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import de.nachhalt.report.typefaces.Typeface;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Measures text by tables instead of encoding it as if it were to be written, which is
 * what most of the time of setting a document would go into. The widths are the same;
 * what is not in the tables is left to the library.
 */
final class Measure extends PdfBoxTextRenderer {

	private static final float THOUSAND = 1000f;

	/** As in the library: less than that above a whole number is nothing. */
	private static final float NOTHING = 0.01f;

	private static final char SOFT_HYPHEN = '\u00ad';

	private final Map<PDFont, Typeface> faces = new IdentityHashMap<>();

	void know(PDFont font, Typeface face) {
		this.faces.put(font, face);
	}

	@Override
	public int getWidth(FontContext context, FSFont font, String text) {
		PdfBoxFSFont set = (PdfBoxFSFont) font;
		Typeface face = set.getFontDescriptions().isEmpty() ? null
				: this.faces.get(set.getFontDescriptions().getFirst().getFont());
		int wide = (face == null) ? Typeface.UNKNOWN : face.thousandths(printed(text));
		if (wide == Typeface.UNKNOWN) {
			return super.getWidth(context, font, text);
		}
		float width = wide / THOUSAND * set.getSize2D();
		return (int) ((width - Math.floor(width) < NOTHING) ? width : Math.ceil(width));
	}

	/** Without what only says where a word may be divided, as in the library. */
	private static String printed(String text) {
		return (text.indexOf(SOFT_HYPHEN) < 0) ? text : TextRenderer.getEffectivePrintableString(text);
	}

}
