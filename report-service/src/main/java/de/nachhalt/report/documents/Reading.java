package de.nachhalt.report.documents;

import java.util.List;
import java.util.stream.Collectors;

import de.nachhalt.report.result.AssessmentResult.Input;

/**
 * A figure that a statement rests on, as the reader sees it.
 */
record Reading(String label, String value) {

	static List<Reading> of(List<Input> inputs, Wording words) {
		return inputs.stream().map((input) -> new Reading(words.of(input.label()), value(input, words))).toList();
	}

	/**
	 * Those that a sentence does not mention already.
	 */
	static List<Reading> unsaid(List<Input> inputs, String sentence, Wording words) {
		return of(inputs, words).stream().filter((reading) -> !sentence.contains(reading.label())).toList();
	}

	/**
	 * All of them in one line.
	 */
	static String line(List<Reading> readings) {
		return readings.stream()
			.map((reading) -> reading.value().isEmpty() ? reading.label() : reading.label() + ": " + reading.value())
			.collect(Collectors.joining(" · "));
	}

	private static String value(Input input, Wording words) {
		Double low = input.low();
		Double high = input.high();
		String interval = (low != null && high != null) ? words.interval(low, high) : "";
		if (input.score() == null) {
			return interval.isEmpty() ? "" : words.say("reading.open", interval);
		}
		String score = words.points(input.score());
		return interval.isEmpty() ? score : words.say("reading.interval", score, interval);
	}

}
