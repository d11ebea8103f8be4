package de.nachhalt.report.branding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import de.nachhalt.report.charts.Chart;
import de.nachhalt.report.charts.Palette;
import de.nachhalt.report.rendering.Manuscript;
import de.nachhalt.report.rendering.Xhtml;

/**
 * Puts a finished manuscript into a consultancy's colours, with its logo and its words:
 * whatever the document is, and before it is known which kind of file it becomes.
 */
public final class Livery {

	private static final String STYLES = read("livery.css");

	/** Light letters on the house's petrol: on other colours only white can be read. */
	private static final String ON_MAIN = ".cover-band, .kicker { color: #ffffff; }\n";

	private Livery() {
	}

	/**
	 * @throws IOException when the manuscript is not well-formed
	 */
	public static Manuscript put(Branding branding, Manuscript manuscript) throws IOException {
		if (branding.version() == Branding.HOUSE.version()) {
			return manuscript;
		}
		Palette palette = palette(branding);
		Map<String, Chart> charts = new HashMap<>();
		manuscript.charts().forEach((name, chart) -> charts.put(name, palette.dye(chart)));
		Logo logo = branding.logo();
		if (logo != null) {
			charts.put(Insignia.LOGO, logo.emblem());
		}
		String xhtml = Xhtml.edit(manuscript.xhtml(),
				(document) -> new Insignia(branding, document, styles(branding)).put());
		return new Manuscript(xhtml, charts, manuscript.date(), palette);
	}

	/** Not of the branding itself, for what is stored must not lead to what draws. */
	static Palette palette(Branding branding) {
		return new Palette(branding.main().color(), branding.accent().color());
	}

	private static String styles(Branding branding) {
		Logo logo = branding.logo();
		StringBuilder styles = new StringBuilder(STYLES);
		if (!palette(branding).equals(Palette.HOUSE)) {
			styles.append(ON_MAIN);
		}
		if (logo != null) {
			styles.append("object.logo { ").append(logo.fit(54, 16)).append(" }\n");
			styles.append("object.logo.small { ").append(logo.fit(36, 11)).append(" }\n");
		}
		return styles.toString();
	}

	private static String read(String name) {
		try (InputStream resource = Objects.requireNonNull(Livery.class.getResourceAsStream(name))) {
			return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
