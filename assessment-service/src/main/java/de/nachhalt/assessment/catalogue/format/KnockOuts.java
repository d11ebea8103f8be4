package de.nachhalt.assessment.catalogue.format;

import java.util.List;

import de.nachhalt.assessment.scoring.model.Expression;
import de.nachhalt.assessment.scoring.model.Flag;
import de.nachhalt.assessment.scoring.model.Level;
import de.nachhalt.assessment.scoring.model.Severity;
import de.nachhalt.assessment.scoring.model.Text;

/**
 * Questions that decide by themselves. A knock-out is a short way to write a blocking
 * flag, and that is what becomes of it.
 */
final class KnockOuts {

	private static final String PREFIX = "knock-out-";

	private KnockOuts() {
	}

	/**
	 * Adds a flag for each knock-out in the dimensions of a part.
	 */
	static void in(YamlNode part, List<Level> levels, List<Flag> flags) {
		part.list("dimensions", (dimension) -> dimension).forEach((dimension) -> {
			dimension.list("questions", (question) -> question)
				.forEach((question) -> question.find("knockOut")
					.filter((knockOut) -> fits(question, knockOut, levels))
					.ifPresent((knockOut) -> flags.add(flag(question, knockOut, levels))));
			in(dimension, levels, flags);
		});
	}

	private static boolean fits(YamlNode question, YamlNode knockOut, List<Level> levels) {
		List<String> known = levels.stream().map(Level::id).toList();
		boolean caps = known.contains(knockOut.word("caps"));
		boolean scored = question.number("weight", 1.0) > 0;
		if (!caps) {
			knockOut.find("caps")
				.ifPresent((level) -> level.note("no-such-level", level.word(), String.join(", ", known)));
		}
		if (!scored) {
			knockOut.note("fact-without-score", question.word("id"));
		}
		return caps && scored;
	}

	private static Flag flag(YamlNode question, YamlNode knockOut, List<Level> levels) {
		Text label = question.text(question.find("label").isPresent() ? "label" : "text");
		String caps = knockOut.word("caps");
		String below = knockOut.word("below");
		Text level = levels.stream()
			.filter((each) -> each.id().equals(caps))
			.map(Level::title)
			.findFirst()
			.orElse(new Text(caps, caps));
		Text reason = new Text(
				"Diese Frage entscheidet für sich: Mit weniger als %s Punkten ist höchstens die Stufe „%s“ erreichbar."
					.formatted(below, level.de()),
				"This question decides by itself: with less than %s points, “%s” is the highest level within reach."
					.formatted(below, level.en()));
		String id = question.word("id");
		Expression when = knockOut.expression();
		return new Flag(PREFIX + id, new Text("K.-o.-Kriterium: " + label.de(), "Knock-out criterion: " + label.en()),
				knockOut.find("text").isPresent() ? knockOut.text("text") : reason, Severity.BLOCKING, caps,
				new Expression("score('" + id + "') < " + below, when.line(), when.column()));
	}

}
