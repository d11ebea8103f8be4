package de.nachhalt.assessment.scoring;

import java.util.List;

import de.nachhalt.assessment.scoring.model.Text;

/**
 * Puts what may come into sentences, German and English.
 */
final class OutlookPhrases {

	private static final int NAMED = 3;

	private OutlookPhrases() {
	}

	/**
	 * How often the level stays.
	 */
	static Text robustness(Text level, double share, boolean guessed) {
		return new Text(
				"In %s der Durchläufe mit leicht veränderten Antworten%s bleibt es bei „%s“."
					.formatted(percent(share).de(), guessed ? " und angenommenen statt fehlenden" : "", level.de()),
				"In %s of the runs with slightly changed answers%s the level stays “%s”.".formatted(percent(share).en(),
						guessed ? " and assumed instead of missing ones" : "", level.en()));
	}

	/**
	 * Whether it is worth asking on.
	 */
	static Text interview(boolean settled, int missing) {
		if (missing == 0) {
			return new Text("Alle Fragen sind beantwortet.", "All questions are answered.");
		}
		return settled
				? new Text("Keine der fehlenden Antworten kann die Stufe noch ändern.",
						"None of the missing answers can change the level any more.")
				: new Text("Fehlende Antworten können die Stufe noch ändern.",
						"Missing answers can still change the level.");
	}

	/**
	 * What hangs on a question.
	 */
	static Text question(Text label, List<Text> demands) {
		if (demands.isEmpty()) {
			return new Text("Von „%s“ hängt keine offene Anforderung ab.".formatted(label.de()),
					"No open requirement hangs on “%s”.".formatted(label.en()));
		}
		return new Text("Von „%s“ hängt mit ab: %s.".formatted(label.de(), first(demands).de()),
				"On “%s” hangs, with others: %s.".formatted(label.en(), first(demands).en()));
	}

	static Text reached(Text level) {
		return new Text("„%s“ ist bereits erreicht.".formatted(level.de()),
				"“%s” is already reached.".formatted(level.en()));
	}

	/**
	 * What a level costs.
	 */
	static Text attainable(Text level, int changes, double days, double weeks) {
		Text effort = effort(days, weeks);
		String de = (changes == 1) ? "eine Verbesserung" : changes + " Verbesserungen zusammen";
		String en = (changes == 1) ? "one improvement" : changes + " improvements together";
		return new Text("„%s“ ist erreichbar durch %s: %s.".formatted(level.de(), de, effort.de()),
				"“%s” can be reached by %s: %s.".formatted(level.en(), en, effort.en()));
	}

	static Text answersMissing(Text level, List<Text> obstacles) {
		return new Text(
				"Ob „%s“ erreichbar ist, hängt davon ab, was noch offen ist: %s.".formatted(level.de(),
						first(obstacles).de()),
				"Whether “%s” can be reached hangs on what is still open: %s.".formatted(level.en(),
						first(obstacles).en()));
	}

	static Text outOfReach(Text level, List<Text> obstacles) {
		return new Text(
				"„%s“ ist durch Verbesserungen im eigenen Haus nicht zu erreichen. Es fehlt: %s.".formatted(level.de(),
						first(obstacles).de()),
				"“%s” cannot be reached by improvements of one's own. What is missing: %s.".formatted(level.en(),
						first(obstacles).en()));
	}

	/**
	 * One improvement, from what to what.
	 */
	static Text lever(Text label, Text from, Text to, double days, double weeks) {
		Text effort = effort(days, weeks);
		return new Text("%s: von „%s“ zu „%s“ (%s).".formatted(label.de(), from.de(), to.de(), effort.de()),
				"%s: from “%s” to “%s” (%s).".formatted(label.en(), from.en(), to.en(), effort.en()));
	}

	private static Text effort(double days, double weeks) {
		return new Text(
				"%s %s Arbeit, wirksam nach %s %s".formatted(number(days).replace('.', ','),
						(days == 1) ? "Personentag" : "Personentage", number(weeks).replace('.', ','),
						(weeks == 1) ? "Woche" : "Wochen"),
				"%s person-%s of work, in effect after %s %s".formatted(number(days), (days == 1) ? "day" : "days",
						number(weeks), (weeks == 1) ? "week" : "weeks"));
	}

	private static String number(double number) {
		double rounded = Math.round(number * 10) / 10.0;
		return (rounded == Math.rint(rounded)) ? Long.toString((long) rounded) : Double.toString(rounded);
	}

	/**
	 * The first few of several, and how many more there are.
	 */
	private static Text first(List<Text> texts) {
		List<Text> first = texts.subList(0, Math.min(NAMED, texts.size()));
		int more = texts.size() - first.size();
		return new Text(
				String.join("; ", first.stream().map(Text::de).toList())
						+ ((more > 0) ? " und %d weitere".formatted(more) : ""),
				String.join("; ", first.stream().map(Text::en).toList())
						+ ((more > 0) ? " and %d more".formatted(more) : ""));
	}

	/**
	 * A share in words that never claims certainty where there is none.
	 */
	private static Text percent(double share) {
		long rounded = Math.round(share * 100);
		if (rounded == 100 && share < 1) {
			return new Text("über 99 %", "over 99%");
		}
		if (rounded == 0 && share > 0) {
			return new Text("unter 1 %", "under 1%");
		}
		return new Text(rounded + " %", rounded + "%");
	}

}
