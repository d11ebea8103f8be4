package de.nachhalt.assessment.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import de.nachhalt.assessment.scoring.Place;
import de.nachhalt.assessment.scoring.model.Channel;
import de.nachhalt.assessment.scoring.model.Figure;
import de.nachhalt.assessment.scoring.model.Planning;
import de.nachhalt.assessment.scoring.model.Requirement;
import de.nachhalt.assessment.scoring.model.Term;
import de.nachhalt.assessment.scoring.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of the part of a catalogue file that is about plans and channels. Figures
 * name their source by its id, so that it is written down once.
 */
final class PlanningReader {

	private static final Source NONE = new Source("", new Text("", ""), 0);

	private final Map<String, Place> places;

	private final Map<String, Source> sources = new TreeMap<>();

	PlanningReader(Map<String, Place> places) {
		this.places = places;
	}

	Planning read(YamlNode node) {
		node.only("sources", "listening", "coordination", "learning", "absence", "audiences", "purposes", "formats",
				"unlock", "channels");
		this.places.put("planning", node.place());
		node.list("sources", PlanningReader::source).forEach((source) -> this.sources.put(source.id(), source));
		return new Planning(figure(node, "listening"), figure(node, "coordination"), figure(node, "learning"),
				figure(node, "absence"), node.list("audiences", PlanningReader::term),
				node.list("purposes", PlanningReader::term), node.list("formats", PlanningReader::term),
				node.list("unlock", PlanningReader::requirement), node.list("channels", this::channel));
	}

	private static Source source(YamlNode node) {
		node.only("id", "year", "de", "en");
		return new Source(node.id("id"), node.localized(), (int) node.number("year", null));
	}

	private static Term term(YamlNode node) {
		node.only("id", "de", "en");
		return new Term(node.id("id"), node.localized());
	}

	private static Requirement requirement(YamlNode node) {
		node.only("id", "text", "when");
		return new Requirement(node.id("id"), node.text("text"), node.expression("when"));
	}

	private Channel channel(YamlNode node) {
		node.only("id", "title", "audience", "audiences", "purposes", "formats", "reach", "hoursPerPost", "cadence",
				"community");
		String id = node.id("id");
		this.places.put(id, node.place());
		@Nullable Figure reach = node.find("reach").isPresent() ? figure(node, "reach") : null;
		return new Channel(id, node.text("title"), node.text("audience"), words(node, "audiences"),
				words(node, "purposes"), words(node, "formats"), reach, figure(node, "hoursPerPost"),
				figure(node, "cadence"), figure(node, "community"));
	}

	private static List<String> words(YamlNode node, String key) {
		return node.list(key, YamlNode::word);
	}

	private Figure figure(YamlNode parent, String key) {
		Optional<YamlNode> found = parent.find(key);
		if (found.isEmpty()) {
			parent.problem("'%s' is missing".formatted(key));
			return new Figure(0, 0, NONE.text(), NONE.year());
		}
		YamlNode node = found.get().only("low", "high", "source");
		String id = node.word("source");
		if (!this.sources.containsKey(id)) {
			node.problem("there is no source '%s'; known are %s".formatted(id, this.sources.keySet()));
		}
		Source source = this.sources.getOrDefault(id, NONE);
		return new Figure(node.number("low", null), node.number("high", null), source.text(), source.year());
	}

	/**
	 * Where a figure comes from.
	 */
	private record Source(String id, Text text, int year) {
	}

}
