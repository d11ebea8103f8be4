package de.nachhalt.report.rendering;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.nachhalt.report.charts.Chart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The charts of a manuscript in the sizes that its style sheet gives them
 * (<code>object.{class} { … width: 164mm; height: 52mm … }</code>).
 */
public final class Figures {

	private static final double PIXELS_PER_MILLIMETRE = 96 / 25.4;

	private static final Pattern SIZE = Pattern
		.compile("object\\.([\\w-]+)\\s*\\{[^}]*?width:\\s*([\\d.]+)mm;\\s*height:\\s*([\\d.]+)mm");

	private static final Size USUAL = new Size(164, 60);

	private final Map<String, Chart> charts;

	private final Map<String, Size> sizes;

	private Figures(Map<String, Chart> charts, Map<String, Size> sizes) {
		this.charts = charts;
		this.sizes = sizes;
	}

	/**
	 * @param document the manuscript, read
	 */
	public static Figures of(Manuscript manuscript, Document document) {
		Map<String, Size> sizes = new HashMap<>();
		Nodes.named(document, "style").map(Element::getTextContent).forEach((styles) -> {
			Matcher size = SIZE.matcher(styles);
			while (size.find()) {
				sizes.put(size.group(1),
						new Size(Double.parseDouble(size.group(2)), Double.parseDouble(size.group(3))));
			}
		});
		return new Figures(manuscript.charts(), Map.copyOf(sizes));
	}

	/**
	 * The chart that belongs where this element stands; empty when there is none, for
	 * nothing is ever loaded.
	 */
	public Optional<Figure> at(Element object) {
		Chart chart = this.charts.get(object.getAttribute("data"));
		if (chart == null || !"chart".equals(object.getAttribute("type"))) {
			return Optional.empty();
		}
		Size size = Nodes.classes(object)
			.stream()
			.flatMap((name) -> Optional.ofNullable(this.sizes.get(name)).stream())
			.findFirst()
			.orElse(USUAL);
		return Optional.of(new Figure(chart, size.width() * PIXELS_PER_MILLIMETRE,
				size.height() * PIXELS_PER_MILLIMETRE, object.getAttribute("alt")));
	}

	/** In millimetres. */
	private record Size(double width, double height) {
	}

}
