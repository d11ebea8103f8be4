package de.nachhalt.report.rendering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import de.nachhalt.report.charts.Chart;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The charts of a manuscript in the sizes that its style sheet gives them
 * (<code>object.{class} { … width: 164mm; height: 52mm … }</code>); of several rules that
 * fit a chart the last one counts.
 */
public final class Figures {

	private static final double PIXELS_PER_MILLIMETRE = 96 / 25.4;

	private static final Pattern RULE = Pattern.compile("object\\.([\\w.-]+)\\s*\\{([^}]*)\\}");

	private static final Pattern LENGTH = Pattern.compile("(?<![\\w-])(width|height):\\s*([\\d.]+)mm");

	private static final Size USUAL = new Size(164, 60);

	private final Map<String, Chart> charts;

	private final List<Rule> rules;

	private Figures(Map<String, Chart> charts, List<Rule> rules) {
		this.charts = charts;
		this.rules = rules;
	}

	/**
	 * @param document the manuscript, read
	 */
	public static Figures of(Manuscript manuscript, Document document) {
		List<Rule> rules = Nodes.named(document, "style")
			.flatMap((styles) -> RULE.matcher(styles.getTextContent()).results())
			.map((rule) -> Rule.of(rule.group(1), rule.group(2)))
			.toList();
		return new Figures(manuscript.charts(), rules);
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
		Size size = USUAL;
		for (Rule rule : this.rules) {
			if (Nodes.classes(object).containsAll(rule.classes())) {
				size = rule.applyTo(size);
			}
		}
		return Optional.of(new Figure(chart, size.width() * PIXELS_PER_MILLIMETRE,
				size.height() * PIXELS_PER_MILLIMETRE, object.getAttribute("alt")));
	}

	/** In millimetres. */
	private record Size(double width, double height) {
	}

	/**
	 * @param classes that an element must have for the rule to hold
	 */
	private record Rule(List<String> classes, @Nullable Double width, @Nullable Double height) {

		static Rule of(String selector, String declarations) {
			Map<String, Double> lengths = LENGTH.matcher(declarations)
				.results()
				.collect(Collectors.toMap((length) -> length.group(1), (length) -> Double.valueOf(length.group(2)),
						(first, last) -> last));
			return new Rule(List.of(selector.split("\\.", -1)), lengths.get("width"), lengths.get("height"));
		}

		Size applyTo(Size size) {
			return new Size((this.width != null) ? this.width : size.width(),
					(this.height != null) ? this.height : size.height());
		}

	}

}
