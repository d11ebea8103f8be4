package de.nachhalt.report.typefaces;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A cut of a typeface. Charts draw its letters as outlines, so that nothing depends on
 * fonts installed on the machine.
 */
public final class Typeface {

	public static final Typeface TEXT = of("source-sans-3/400Regular/SourceSans3_400Regular.ttf");

	public static final Typeface TEXT_ITALIC = of("source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf");

	public static final Typeface TEXT_STRONG = of("source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf");

	public static final Typeface DISPLAY = of("source-serif-4/400Regular/SourceSerif4_400Regular.ttf");

	public static final Typeface DISPLAY_STRONG = of("source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf");

	private final byte[] file;

	private final TrueTypeFont font;

	private final CmapLookup glyphs;

	private Typeface(byte[] file) throws IOException {
		this.file = file;
		this.font = new TTFParser().parse(new RandomAccessReadBuffer(file));
		this.glyphs = this.font.getUnicodeCmapLookup();
	}

	private static Typeface of(String path) {
		try (InputStream resource = Objects.requireNonNull(Typeface.class.getResourceAsStream("/fonts/" + path),
				() -> "typeface " + path + " is missing in the build")) {
			return new Typeface(LayoutTables.without(resource.readAllBytes()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The TrueType file, without tables for contextual layout.
	 */
	public byte[] file() {
		return this.file.clone();
	}

	public boolean draws(int codePoint) {
		return this.glyphs.getGlyphId(codePoint) != 0;
	}

	/**
	 * Width of a line, in the unit of the size.
	 */
	public double width(String text, double size) {
		return text.codePoints().mapToDouble(this::advance).sum() * size;
	}

	/**
	 * The outline of a line whose baseline starts at the point given; y grows downwards.
	 */
	public Shape outline(String text, double x, double y, double size) {
		GeneralPath line = new GeneralPath();
		double pen = x;
		double scale = size / unitsPerEm();
		for (int codePoint : text.codePoints().toArray()) {
			AffineTransform place = new AffineTransform(scale, 0, 0, -scale, pen, y);
			GlyphData glyph = glyph(codePoint);
			if (glyph != null) {
				line.append(glyph.getPath().getPathIterator(place), false);
			}
			pen += advance(codePoint) * size;
		}
		return line;
	}

	private double advance(int codePoint) {
		try {
			return this.font.getAdvanceWidth(this.glyphs.getGlyphId(codePoint)) / unitsPerEm();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private GlyphData glyph(int codePoint) {
		try {
			return this.font.getGlyph().getGlyph(this.glyphs.getGlyphId(codePoint));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private double unitsPerEm() {
		try {
			return this.font.getUnitsPerEm();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
