package de.nachhalt.assessment.comparison;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.nachhalt.assessment.assessments.Assessment;
import de.nachhalt.assessment.assessments.GivenAnswer;
import de.nachhalt.assessment.scoring.model.AnswerState;
import de.nachhalt.assessment.scoring.model.Perspective;
import org.jspecify.annotations.Nullable;

/**
 * What became of the answers to one question between two cycles.
 */
enum Recheck {

	/** Looked at again, and something is said otherwise. */
	CHANGED,
	/** Looked at again, and nothing is said otherwise. */
	CONFIRMED,
	/** Taken along, and not looked at again. */
	CARRIED,
	/** Answered for the first time. */
	ADDED,
	/** Answered before, and no longer. */
	GONE,
	/** Answered in neither. */
	UNANSWERED;

	static Recheck of(String question, Assessment from, Assessment to) {
		Map<Perspective, GivenAnswer> before = answers(question, from);
		Map<Perspective, GivenAnswer> after = answers(question, to);
		if (after.isEmpty()) {
			return before.isEmpty() ? UNANSWERED : GONE;
		}
		if (before.isEmpty()) {
			return ADDED;
		}
		if (after.values().stream().allMatch((answer) -> unseenSince(from, answer))) {
			return CARRIED;
		}
		return said(before).equals(said(after)) ? CONFIRMED : CHANGED;
	}

	/**
	 * An answer carried from a cycle in between was looked at there.
	 */
	private static boolean unseenSince(Assessment from, GivenAnswer answer) {
		Integer checked = answer.carriedFrom();
		return checked != null && checked <= from.cycle();
	}

	private static Map<Perspective, GivenAnswer> answers(String question, Assessment assessment) {
		return assessment.answers()
			.stream()
			.filter((answer) -> answer.question().equals(question))
			.collect(Collectors.toMap(GivenAnswer::perspective, Function.identity()));
	}

	private static Map<Perspective, Said> said(Map<Perspective, GivenAnswer> answers) {
		return answers.values()
			.stream()
			.collect(Collectors.toMap(GivenAnswer::perspective, (answer) -> new Said(answer.state(), answer.value())));
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

	private record Said(AnswerState state, @Nullable Object value) {
	}

}
