package de.nachhalt.report.rendering;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The words on a page and where they stand, in points from the upper left corner.
 */
record Words(int number, List<Word> words) {

	private static final double MILLIMETRE = 72 / 25.4;

	private static final double LEFT = 24 * MILLIMETRE;

	private static final double RIGHT = (210 - 22) * MILLIMETRE;

	private static final double TOP = 22 * MILLIMETRE;

	private static final double BOTTOM = (297 - 18) * MILLIMETRE;

	/** Rounding, and the overhang of letters. */
	private static final double TOLERANCE = 0.8;

	record Word(String text, Rectangle2D box) {
	}

	static List<Words> of(byte[] file) throws IOException {
		List<Words> pages = new ArrayList<>();
		try (PDDocument pdf = Loader.loadPDF(file)) {
			for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
				Collector collector = new Collector();
				collector.setStartPage(page);
				collector.setEndPage(page);
				collector.writeText(pdf, new StringWriter());
				pages.add(new Words(page, collector.words));
			}
		}
		return pages;
	}

	/**
	 * Words that leave the column of text.
	 */
	List<String> outside() {
		return this.words.stream()
			.filter((word) -> word.box().getMinX() < LEFT - TOLERANCE || word.box().getMaxX() > RIGHT + TOLERANCE)
			.map(Word::text)
			.toList();
	}

	/**
	 * Words over which others are written.
	 */
	List<String> overlapping() {
		List<String> overlapping = new ArrayList<>();
		for (int i = 0; i < this.words.size(); i++) {
			for (int j = i + 1; j < this.words.size(); j++) {
				Rectangle2D both = this.words.get(i).box().createIntersection(this.words.get(j).box());
				if (both.getWidth() > TOLERANCE && both.getHeight() > TOLERANCE) {
					overlapping.add(this.words.get(i).text() + " / " + this.words.get(j).text());
				}
			}
		}
		return overlapping;
	}

	/**
	 * How far down the page text reaches, 0 to 1; running lines at the foot left out.
	 */
	double filled() {
		double lowest = this.words.stream()
			.map(Word::box)
			.mapToDouble(Rectangle2D::getMaxY)
			.filter((y) -> y <= BOTTOM)
			.max()
			.orElse(TOP);
		return (lowest - TOP) / (BOTTOM - TOP);
	}

	private static final class Collector extends PDFTextStripper {

		/** How much of a letter's size stands above the line, without accents. */
		private static final double HEIGHT = 0.55;

		private final List<Word> words = new ArrayList<>();

		@Override
		protected void writeString(String text, List<TextPosition> letters) {
			StringBuilder word = new StringBuilder();
			Rectangle2D box = new Rectangle2D.Double();
			for (TextPosition letter : letters) {
				double tall = letter.getFontSizeInPt() * HEIGHT;
				Rectangle2D at = new Rectangle2D.Double(letter.getXDirAdj(), letter.getYDirAdj() - tall,
						letter.getWidthDirAdj(), tall);
				boolean space = letter.getUnicode().isBlank();
				if (!word.isEmpty() && (space || Math.abs(at.getMinX() - box.getMaxX()) > TOLERANCE)) {
					this.words.add(new Word(word.toString(), box));
					word.setLength(0);
				}
				if (!space) {
					box = word.isEmpty() ? at : box.createUnion(at);
					word.append(letter.getUnicode());
				}
			}
			if (!word.isEmpty()) {
				this.words.add(new Word(word.toString(), box));
			}
		}

	}

}
