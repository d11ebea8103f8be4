package de.nachhalt.assessment.comparison;

import de.nachhalt.assessment.comparison.Comparison.Unseen;
import de.nachhalt.assessment.scoring.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Puts a comparison into a sentence, German and English.
 */
final class ComparisonPhrases {

	private ComparisonPhrases() {
	}

	static Text sentence(int since, ScoreChange total, Unseen unseen) {
		Text points = points(total);
		return new Text(
				points.de() + " %d von %d beantworteten Fragen sind seit Zyklus %d nicht neu geprüft."
					.formatted(unseen.carried(), unseen.answered(), since),
				points.en() + " %d of %d answered questions have not been checked again since cycle %d."
					.formatted(unseen.carried(), unseen.answered(), since));
	}

	private static Text points(ScoreChange total) {
		Double before = total.before();
		Double after = total.after();
		if (before == null || after == null) {
			return new Text("Ein Gesamtwert lässt sich nicht vergleichen.", "There is no overall score to compare.");
		}
		return new Text(
				"Gesamtwert von %d auf %d: %s Punkte durch Veränderungen beim Kunden, %s durch den Kriterienkatalog."
					.formatted(Math.round(before), Math.round(after), signed(total.client()),
							signed(total.catalogue())),
				"Overall score from %d to %d: %s points by changes at the client, %s by the catalogue.".formatted(
						Math.round(before), Math.round(after), signed(total.client()), signed(total.catalogue())));
	}

	private static String signed(@Nullable Double difference) {
		long points = (difference != null) ? Math.round(difference) : 0;
		if (points == 0) {
			return "±0";
		}
		return (points > 0) ? "+" + points : "−" + -points;
	}

}
