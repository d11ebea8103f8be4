package de.nachhalt.assessment.scoring;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.nachhalt.assessment.scoring.condition.Input;
import de.nachhalt.assessment.scoring.model.Text;
import de.nachhalt.assessment.scoring.model.Truth;
import de.nachhalt.assessment.scoring.result.InputValue;
import org.jspecify.annotations.Nullable;

/**
 * Puts reasons into sentences, German and English. The only place where numbers are
 * rounded.
 */
final class Phrases {

	private static final Text MET = new Text("Erfüllt", "Met");

	private static final Text NOT_MET = new Text("Nicht erfüllt", "Not met");

	private static final Text OPEN = new Text("Noch offen", "Still open");

	private static final Text POSSIBLE = new Text("Noch nicht ausgeschlossen", "Not ruled out yet");

	private Phrases() {
	}

	/**
	 * Whether a demand is met, and the numbers and answers behind.
	 */
	static Text requirement(Truth state, Text demand, List<InputValue> inputs) {
		Text verdict = switch (state) {
			case TRUE -> MET;
			case FALSE -> NOT_MET;
			case OPEN -> OPEN;
		};
		return join(
				(language) -> language.apply(verdict) + ": " + language.apply(demand) + behind(language, inputs) + ".");
	}

	/**
	 * What a flag says, and the numbers and answers behind.
	 */
	static Text flag(Truth state, Text text, List<InputValue> inputs) {
		return join((language) -> ((state == Truth.OPEN) ? language.apply(POSSIBLE) + ": " : "") + language.apply(text)
				+ behind(language, inputs));
	}

	static Text reason(Text reason, List<InputValue> inputs) {
		return join((language) -> language.apply(reason) + behind(language, inputs));
	}

	private static String behind(Function<Text, String> language, List<InputValue> inputs) {
		if (inputs.isEmpty()) {
			return "";
		}
		return inputs.stream()
			.map((input) -> language.apply(input.label()) + ": " + language.apply(standing(input)))
			.collect(Collectors.joining("; ", " (", ")"));
	}

	private static Text standing(InputValue input) {
		Double score = input.score();
		Double low = input.low();
		Double high = input.high();
		Text answer = input.answer();
		if (input.kind() == Input.Kind.PLAN) {
			return (answer != null) ? answer : new Text("kein Plan", "no plan");
		}
		if (answer != null) {
			return new Text("„" + answer.de() + "“" + points(score, " Punkte", ", "),
					"“" + answer.en() + "”" + points(score, " points", ", "));
		}
		if (input.kind() == Input.Kind.FLAG) {
			return new Text("Warnsignal", "flag");
		}
		if (low == null || high == null || input.kind() == Input.Kind.QUESTION) {
			return new Text("keine Antwort", "no answer");
		}
		if (low.equals(high)) {
			return new Text(points(low, " von 100", ""), points(low, " of 100", ""));
		}
		return new Text(points(score, ", ", "bisher ") + "möglich " + round(low) + " bis " + round(high),
				points(score, ", ", "so far ") + "possible " + round(low) + " to " + round(high));
	}

	private static String points(@Nullable Double score, String after, String before) {
		return (score != null) ? before + round(score) + after : "";
	}

	private static String round(double number) {
		return Long.toString(Math.round(number));
	}

	private static Text join(Function<Function<Text, String>, String> sentence) {
		return new Text(sentence.apply(Text::de), sentence.apply(Text::en));
	}

}
