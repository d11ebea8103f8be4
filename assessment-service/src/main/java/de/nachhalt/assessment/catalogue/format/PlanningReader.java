package de.nachhalt.assessment.catalogue.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

	/**
	 * Takes the place of what is missing and gives no rise to further problems.
	 */
	private static final Source NONE = new Source("", new Text("", ""), 2000);

	private final Map<String, Source> sources = new TreeMap<>();

	Planning read(YamlNode node) {
		node.list("sources", PlanningReader::source).forEach((source) -> this.sources.put(source.id(), source));
		return new Planning(figure(node, "listening"), figure(node, "coordination"), figure(node, "learning"),
				figure(node, "absence"), node.list("audiences", PlanningReader::term),
				node.list("purposes", PlanningReader::term), node.list("formats", PlanningReader::term),
				node.list("unlock", PlanningReader::requirement), node.list("channels", this::channel));
	}

	private static Source source(YamlNode node) {
		return new Source(node.word("id"), node.localized(), (int) node.number("year", (double) NONE.year()));
	}

	private static Term term(YamlNode node) {
		return new Term(node.word("id"), node.localized());
	}

	private static Requirement requirement(YamlNode node) {
		return new Requirement(node.word("id"), node.text("text"), node.expression("when"));
	}

	private Channel channel(YamlNode node) {
		String id = node.word("id");
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
			return new Figure(1, 1, NONE.text(), NONE.year());
		}
		YamlNode node = found.get();
		String id = node.word("source");
		if (!this.sources.containsKey(id)) {
			node.find("source").orElse(node).note("no-such-source", id, String.join(", ", this.sources.keySet()));
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
