package de.nachhalt.assessment.catalogue.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

	private CatalogueReader() {
	}

	static Catalogue read(YamlNode node) {
		List<Dimension> dimensions = node.list("dimensions", CatalogueReader::dimension);
		List<Level> levels = node.list("levels", CatalogueReader::level);
		List<Flag> flags = new ArrayList<>(node.list("flags", CatalogueReader::flag));
		KnockOuts.in(node, levels, flags);
		return new Catalogue(node.word("id"), node.word("version"), node.text("title"), node.number("gapFrom", FINDING),
				node.number("doubt", DOUBT), node.oneOf("aggregation", Aggregation.values(), Aggregation.MEAN),
				dimensions, levels, flags, node.list("delivery", CatalogueReader::delivery), planning(node));
	}

	private static @Nullable Planning planning(YamlNode node) {
		return node.find("planning").map((part) -> new PlanningReader().read(part)).orElse(null);
	}

	private static Dimension dimension(YamlNode node) {
		return new Dimension(node.word("id"), node.text("title"), node.text("description"), node.number("weight", 1.0),
				node.oneOf("aggregation", Aggregation.values(), Aggregation.MEAN),
				node.list("questions", CatalogueReader::question), node.list("dimensions", CatalogueReader::dimension));
	}

	private static Question question(YamlNode node) {
		Text text = node.text("text");
		Text label = node.find("label").isPresent() ? node.text("label") : text;
		@Nullable Expression visibleWhen = node.find("visibleWhen").map(YamlNode::expression).orElse(null);
		@Nullable Double evidenceFrom = node.find("evidenceFrom").map(YamlNode::number).orElse(null);
		return new Question(node.word("id"), label, text, optionalText(node, "help"),
				node.oneOf("kind", Kind.values(), Kind.CHOICE), perspectives(node), node.number("weight", 1.0),
				node.flag("notApplicable"), evidenceFrom, optionalText(node, "unit"), visibleWhen,
				node.find("against").map(YamlNode::word).orElse(null), node.list("options", CatalogueReader::option),
				node.list("line", CatalogueReader::breakpoint));
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
		return new Option(node.word("id"), node.localized(), node.number("points", null), node.flag("exclusive"),
				effort(node));
	}

	private static @Nullable Effort effort(YamlNode node) {
		Optional<YamlNode> days = node.find("days");
		return days.isPresent() ? new Effort(days.get().number(), node.number("weeks", null)) : null;
	}

	private static Breakpoint breakpoint(YamlNode node) {
		return new Breakpoint(node.number("at", null), node.number("points", null), effort(node));
	}

	private static Level level(YamlNode node) {
		return new Level(node.word("id"), node.text("title"), node.text("meaning"),
				node.list("requirements", CatalogueReader::requirement));
	}

	private static Requirement requirement(YamlNode node) {
		return new Requirement(node.word("id"), node.text("text"), node.expression("when"));
	}

	private static Flag flag(YamlNode node) {
		return new Flag(node.word("id"), node.text("title"), node.text("text"),
				node.oneOf("severity", Severity.values(), Severity.NOTE),
				node.find("caps").map(YamlNode::word).orElse(null), node.expression("when"));
	}

	private static DeliveryRule delivery(YamlNode node) {
		return new DeliveryRule(node.word("model"), node.text("title"), node.text("reason"), node.expression("when"),
				node.list("cites", YamlNode::word));
	}

}
