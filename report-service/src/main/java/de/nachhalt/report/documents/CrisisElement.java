package de.nachhalt.report.documents;

import java.util.List;
import java.util.stream.IntStream;

import de.nachhalt.report.result.Basis;
import de.nachhalt.report.result.Basis.Choice;

/**
 * One of the twelve things that a complete crisis plan has, and whether the answers say
 * that it is there.
 *
 * @param id as the built-in catalogue names it
 */
record CrisisElement(String id, String text, State state) {

	private static final String QUESTION = "crisis-plan";

	private static final List<String> IDS = List.of("written", "threshold", "team", "chain", "path", "scenarios",
			"tool", "rules", "spokesperson", "texts", "contacts", "tested");

	static List<CrisisElement> all(Basis basis, Wording words) {
		List<Choice> said = basis.answer(QUESTION).map(Basis.Answer::options).orElse(List.of());
		return IntStream.range(0, IDS.size())
			.mapToObj((i) -> new CrisisElement(IDS.get(i), words.say("crisis.element." + (i + 1)),
					State.of(IDS.get(i), said)))
			.toList();
	}

	/**
	 * Told apart without colour.
	 */
	String mark() {
		return switch (this.state) {
			case THERE -> "✓";
			case MISSING -> "✗";
			case UNKNOWN -> "□";
		};
	}

	enum State {

		THERE("true"), MISSING("false"), UNKNOWN("open");

		private final String style;

		State(String style) {
			this.style = style;
		}

		private static State of(String id, List<Choice> said) {
			return said.stream()
				.filter((choice) -> choice.id().equals(id))
				.findFirst()
				.map((choice) -> choice.chosen() ? THERE : MISSING)
				.orElse(UNKNOWN);
		}

		/** In the style sheet. */
		String style() {
			return this.style;
		}

	}

}
