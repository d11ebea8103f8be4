package de.nachhalt.report.rendering;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import de.nachhalt.report.typefaces.Typeface;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * The typefaces of one document, by the names that style sheets have for them. They are
 * read once for all documents; of each document it is only known which letters it takes.
 */
final class Typesetting {

	private final PDDocument document;

	private final Measure measure = new Measure();

	private final List<PDFont> used = new ArrayList<>();

	Typesetting(PDDocument document) {
		this.document = document;
	}

	void announceTo(PdfRendererBuilder builder) {
		announce(builder, Typeface.TEXT, "Text", 400, FontStyle.NORMAL);
		announce(builder, Typeface.TEXT_ITALIC, "Text", 400, FontStyle.ITALIC);
		announce(builder, Typeface.TEXT_STRONG, "Text", 600, FontStyle.NORMAL);
		announce(builder, Typeface.DISPLAY, "Display", 400, FontStyle.NORMAL);
		announce(builder, Typeface.DISPLAY_STRONG, "Display", 600, FontStyle.NORMAL);
	}

	void measureFor(PdfBoxRenderer renderer) {
		renderer.getSharedContext().setTextRenderer(this.measure);
	}

	/**
	 * No more letters will be set: of each typeface those remain that were.
	 */
	void finish() throws IOException {
		for (PDFont font : this.used) {
			font.subset();
		}
	}

	private void announce(PdfRendererBuilder builder, Typeface face, String family, int weight, FontStyle style) {
		builder.useFont(new OnDemand(face), family, weight, style, true);
	}

	/** Asked once, when the first letter of the typeface is set. */
	private final class OnDemand extends PDFontSupplier {

		private final Typeface face;

		@SuppressWarnings("NullAway") // there is no font yet
		OnDemand(Typeface face) {
			super(null);
			this.face = face;
		}

		@Override
		public PDFont supply() {
			PDFont font = this.face.embedIn(Typesetting.this.document);
			Typesetting.this.measure.know(font, this.face);
			Typesetting.this.used.add(font);
			return font;
		}

	}

}
