package de.nachhalt.assessment.catalogue.format;

import java.io.StringWriter;

import de.nachhalt.assessment.scoring.model.Aggregation;
import de.nachhalt.assessment.scoring.model.Breakpoint;
import de.nachhalt.assessment.scoring.model.Catalogue;
import de.nachhalt.assessment.scoring.model.DeliveryRule;
import de.nachhalt.assessment.scoring.model.Dimension;
import de.nachhalt.assessment.scoring.model.Effort;
import de.nachhalt.assessment.scoring.model.Flag;
import de.nachhalt.assessment.scoring.model.Level;
import de.nachhalt.assessment.scoring.model.Option;
import de.nachhalt.assessment.scoring.model.Planning;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.model.Requirement;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Writes a catalogue as a file that reads back to the same catalogue, with the same
 * digest. An overlay comes out whole.
 */
public final class CatalogueWriter {

	private static final String WEIGHT = "weight";

	private CatalogueWriter() {
	}

	/**
	 * The file as text.
	 */
	public static String write(Catalogue catalogue) {
		DumperOptions options = new DumperOptions();
		options.setAllowUnicode(true);
		options.setSplitLines(false);
		options.setIndicatorIndent(2);
		options.setIndentWithIndicator(true);
		options.setWidth(160);
		StringWriter file = new StringWriter();
		new Yaml(options).serialize(node(catalogue), file);
		return file.toString();
	}

	private static Node node(Catalogue catalogue) {
		YamlMapping file = new YamlMapping().word("id", catalogue.id())
			.word("version", catalogue.version())
			.text("title", catalogue.title())
			.number("gapFrom", catalogue.gapFrom())
			.number("doubt", catalogue.doubt())
			.word("aggregation", catalogue.aggregation())
			.list("dimensions", catalogue.dimensions(), CatalogueWriter::node)
			.list("levels", catalogue.levels(), CatalogueWriter::node)
			.list("flags", catalogue.flags(), CatalogueWriter::node)
			.list("delivery", catalogue.delivery(), CatalogueWriter::node);
		Planning planning = catalogue.planning();
		return ((planning != null) ? file.put("planning", new PlanningWriter().node(planning)) : file).block();
	}

	private static Node node(Dimension dimension) {
		return new YamlMapping().word("id", dimension.id())
			.text("title", dimension.title())
			.text("description", dimension.description())
			.number(WEIGHT, dimension.weight())
			.word("aggregation", (dimension.aggregation() != Aggregation.MEAN) ? dimension.aggregation() : null)
			.list("questions", dimension.questions(), CatalogueWriter::node)
			.list("dimensions", dimension.dimensions(), CatalogueWriter::node)
			.block();
	}

	private static Node node(Question question) {
		return new YamlMapping().word("id", question.id())
			.text("label", question.label().equals(question.text()) ? null : question.label())
			.text("text", question.text())
			.text("help", question.help())
			.word("kind", question.kind())
			.words("ask", question.perspectives())
			.number(WEIGHT, question.weight())
			.truth("notApplicable", question.notApplicableAllowed())
			.number("evidenceFrom", question.evidenceFrom())
			.text("unit", question.unit())
			.condition("visibleWhen", question.visibleWhen())
			.word("against", question.against())
			.list("options", question.options(), CatalogueWriter::node)
			.list("line", question.line(), CatalogueWriter::node)
			.block();
	}

	private static Node node(Option option) {
		return effort(new YamlMapping().word("id", option.id()).number("points", option.points()), option.effort())
			.truth("exclusive", option.exclusive())
			.localized(option.text())
			.line();
	}

	private static Node node(Breakpoint point) {
		return effort(new YamlMapping().number("at", point.at()).number("points", point.points()), point.effort())
			.line();
	}

	private static YamlMapping effort(YamlMapping mapping, @Nullable Effort effort) {
		return (effort != null) ? mapping.number("days", effort.days()).number("weeks", effort.weeks()) : mapping;
	}

	private static Node node(Level level) {
		return new YamlMapping().word("id", level.id())
			.text("title", level.title())
			.text("meaning", level.meaning())
			.list("requirements", level.requirements(), CatalogueWriter::node)
			.block();
	}

	static Node node(Requirement requirement) {
		return new YamlMapping().word("id", requirement.id())
			.text("text", requirement.text())
			.condition("when", requirement.when())
			.block();
	}

	private static Node node(Flag flag) {
		return new YamlMapping().word("id", flag.id())
			.text("title", flag.title())
			.text("text", flag.text())
			.word("severity", flag.severity())
			.word("caps", flag.caps())
			.condition("when", flag.when())
			.block();
	}

	private static Node node(DeliveryRule row) {
		return new YamlMapping().word("model", row.model())
			.text("title", row.title())
			.text("reason", row.reason())
			.condition("when", row.when())
			.words("cites", row.cites())
			.block();
	}

}
