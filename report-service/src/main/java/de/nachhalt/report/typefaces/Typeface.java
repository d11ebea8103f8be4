package de.nachhalt.report.typefaces;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A cut of a typeface, read once for all documents. Charts draw its letters as outlines,
 * so that nothing depends on fonts installed on the machine. Safe for use by any number
 * of threads.
 */
public final class Typeface {

	/** What {@link #thousandths} says of letters that it has no width for. */
	public static final int UNKNOWN = -1;

	public static final Typeface TEXT = of("source-sans-3/400Regular/SourceSans3_400Regular.ttf");

	public static final Typeface TEXT_ITALIC = of("source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf");

	public static final Typeface TEXT_STRONG = of("source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf");

	public static final Typeface DISPLAY = of("source-serif-4/400Regular/SourceSerif4_400Regular.ttf");

	public static final Typeface DISPLAY_STRONG = of("source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf");

	/** Everything up to the marks that reports use. */
	private static final int TABLED = 0x2800;

	private static final float THOUSAND = 1000f;

	private final TrueTypeFont font;

	/**
	 * The same once more: reading outlines and reading what is embedded would be in each
	 * other's way.
	 */
	private final TrueTypeFont embeddable;

	private final CmapLookup glyphs;

	/** Of letters that charts have drawn, by their number in the font. */
	private final Map<Integer, GeneralPath> shapes = new ConcurrentHashMap<>();

	private final short[] thousandths = new short[TABLED];

	private Typeface(byte[] file) throws IOException {
		this.font = new TTFParser().parse(new RandomAccessReadBuffer(file));
		this.embeddable = new TTFParser().parse(new RandomAccessReadBuffer(file));
		this.glyphs = this.font.getUnicodeCmapLookup();
		Arrays.fill(this.thousandths, (short) UNKNOWN);
		float scale = THOUSAND / this.font.getUnitsPerEm();
		for (int codePoint = 0; codePoint < TABLED; codePoint++) {
			if (draws(codePoint)) {
				int glyph = this.glyphs.getGlyphId(codePoint);
				this.thousandths[codePoint] = (short) Math.round(this.font.getAdvanceWidth(glyph) * scale);
			}
		}
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
	 * Makes it a typeface of a document: of its letters those come into the file that are
	 * written with it.
	 */
	public PDFont embedIn(PDDocument document) {
		try {
			return PDType0Font.load(document, this.embeddable, true);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Width of a line as a PDF file has it, in thousandths of the size; {@link #UNKNOWN}
	 * when there is a letter in it that is not drawn or not of the usual ones.
	 */
	public int thousandths(String text) {
		int width = 0;
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			int wide = (letter < TABLED) ? this.thousandths[letter] : UNKNOWN;
			if (wide == UNKNOWN) {
				return UNKNOWN;
			}
			width += wide;
		}
		return width;
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
			line.append(
					this.shapes.computeIfAbsent(this.glyphs.getGlyphId(codePoint), this::shape).getPathIterator(place),
					false);
			pen += advance(codePoint) * size;
		}
		return line;
	}

	Set<String> tables() {
		return this.embeddable.getTableMap().keySet();
	}

	private double advance(int codePoint) {
		try {
			return this.font.getAdvanceWidth(this.glyphs.getGlyphId(codePoint)) / unitsPerEm();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private GeneralPath shape(int id) {
		try {
			GlyphData glyph = this.font.getGlyph().getGlyph(id);
			return (glyph != null) ? glyph.getPath() : new GeneralPath();
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
