package de.nachhalt.assessment.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.nachhalt.assessment.scoring.Place;
import de.nachhalt.assessment.scoring.model.Aggregation;
import de.nachhalt.assessment.scoring.model.Breakpoint;
import de.nachhalt.assessment.scoring.model.Catalogue;
import de.nachhalt.assessment.scoring.model.DeliveryRule;
import de.nachhalt.assessment.scoring.model.Dimension;
import de.nachhalt.assessment.scoring.model.Effort;
import de.nachhalt.assessment.scoring.model.Expression;
import de.nachhalt.assessment.scoring.model.Flag;
import de.nachhalt.assessment.scoring.model.Kind;
import de.nachhalt.assessment.scoring.model.Level;
import de.nachhalt.assessment.scoring.model.Option;
import de.nachhalt.assessment.scoring.model.Perspective;
import de.nachhalt.assessment.scoring.model.Planning;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.model.Requirement;
import de.nachhalt.assessment.scoring.model.Severity;
import de.nachhalt.assessment.scoring.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of a catalogue file.
 */
final class CatalogueReader {

	private static final double FINDING = 40;

	private static final double DOUBT = 0.1;

	private final Map<String, Place> places = new HashMap<>();

	/**
	 * Where each id was found, for the messages of later checks.
	 */
	Map<String, Place> places() {
		return this.places;
	}

	Catalogue read(YamlNode node) {
		node.only("id", "version", "title", "gapFrom", "doubt", "aggregation", "dimensions", "levels", "flags",
				"delivery", "planning");
		return new Catalogue(node.id("id"), node.word("version"), node.text("title"), node.number("gapFrom", FINDING),
				node.number("doubt", DOUBT), node.oneOf("aggregation", Aggregation.values(), Aggregation.MEAN),
				node.list("dimensions", this::dimension), node.list("levels", this::level),
				node.list("flags", this::flag), node.list("delivery", this::delivery), planning(node));
	}

	private @Nullable Planning planning(YamlNode node) {
		return node.find("planning").map(new PlanningReader(this.places)::read).orElse(null);
	}

	private Dimension dimension(YamlNode node) {
		node.only("id", "title", "description", "weight", "aggregation", "questions");
		return new Dimension(id(node), node.text("title"), node.text("description"), node.number("weight", 1.0),
				node.oneOf("aggregation", Aggregation.values(), Aggregation.MEAN),
				node.list("questions", this::question));
	}

	private Question question(YamlNode node) {
		node.only("id", "label", "text", "help", "kind", "ask", "weight", "notApplicable", "evidenceFrom", "unit",
				"visibleWhen", "options", "line");
		Text text = node.text("text");
		Text label = node.find("label").isPresent() ? node.text("label") : text;
		@Nullable Expression visibleWhen = node.find("visibleWhen").map(YamlNode::expression).orElse(null);
		@Nullable Double evidenceFrom = node.find("evidenceFrom").map(YamlNode::number).orElse(null);
		return new Question(id(node), label, text, optionalText(node, "help"),
				node.oneOf("kind", Kind.values(), Kind.CHOICE), perspectives(node), node.number("weight", 1.0),
				node.flag("notApplicable"), evidenceFrom, optionalText(node, "unit"), visibleWhen,
				node.list("options", CatalogueReader::option), node.list("line", CatalogueReader::breakpoint));
	}

	private static List<Perspective> perspectives(YamlNode node) {
		if (node.find("ask").isEmpty()) {
			return List.of(Perspective.MANAGEMENT, Perspective.CONSULTANT);
		}
		return node.list("ask", (item) -> item.oneOf(Perspective.values(), Perspective.CONSULTANT));
	}

	private static @Nullable Text optionalText(YamlNode node, String key) {
		return node.find(key).isPresent() ? node.text(key) : null;
	}

	private static Option option(YamlNode node) {
		node.only("id", "points", "days", "weeks", "exclusive", "de", "en");
		return new Option(node.id("id"), node.localized(), node.number("points", null), node.flag("exclusive"),
				effort(node));
	}

	private static @Nullable Effort effort(YamlNode node) {
		Optional<YamlNode> days = node.find("days");
		return days.isPresent() ? new Effort(days.get().number(), node.number("weeks", null)) : null;
	}

	private static Breakpoint breakpoint(YamlNode node) {
		node.only("at", "points", "days", "weeks");
		return new Breakpoint(node.number("at", null), node.number("points", null), effort(node));
	}

	private Level level(YamlNode node) {
		node.only("id", "title", "meaning", "requirements");
		return new Level(id(node), node.text("title"), node.text("meaning"),
				node.list("requirements", this::requirement));
	}

	private Requirement requirement(YamlNode node) {
		node.only("id", "text", "when");
		return new Requirement(id(node), node.text("text"), node.expression("when"));
	}

	private Flag flag(YamlNode node) {
		node.only("id", "title", "text", "severity", "caps", "when");
		return new Flag(id(node), node.text("title"), node.text("text"),
				node.oneOf("severity", Severity.values(), Severity.NOTE),
				node.find("caps").map(YamlNode::word).orElse(null), node.expression("when"));
	}

	private DeliveryRule delivery(YamlNode node) {
		node.only("model", "title", "reason", "when", "cites");
		return new DeliveryRule(node.id("model"), node.text("title"), node.text("reason"), node.expression("when"),
				node.list("cites", YamlNode::word));
	}

	private String id(YamlNode node) {
		String id = node.id("id");
		this.places.put(id, node.find("id").orElse(node).place());
		return id;
	}

}
