package de.nachhalt.assessment.scoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import de.nachhalt.assessment.scoring.model.Answer;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.model.Value;

/**
 * The answers of one assessment, laid out for the evaluation: one slot per question.
 */
final class AnswerSheet {

	private static final double FULL = 100;

	final Statements[] statements;

	final Standing[] standings;

	/**
	 * Points of the question, not-a-number unless answered with something that scores.
	 */
	final double[] points;

	final double[] gapLow;

	final double[] gapHigh;

	final double[] amountLow;

	final double[] amountHigh;

	final long[] any;

	final long[] all;

	AnswerSheet(Layout layout, Collection<Answer> answers) {
		int size = layout.questions.length;
		this.statements = new Statements[size];
		this.standings = new Standing[size];
		this.points = new double[size];
		this.gapLow = new double[size];
		this.gapHigh = new double[size];
		this.amountLow = new double[size];
		this.amountHigh = new double[size];
		this.any = new long[size];
		this.all = new long[size];
		Map<String, List<Answer>> byQuestion = answers.stream().collect(Collectors.groupingBy(Answer::question));
		for (int i = 0; i < size; i++) {
			Question question = layout.questions[i];
			this.statements[i] = new Statements(question, byQuestion.getOrDefault(question.id(), List.of()));
			this.standings[i] = this.statements[i].standing();
			count(i, question, this.statements[i].counting());
			compare(i, question);
		}
	}

	private void count(int index, Question question, List<Answer> counting) {
		double sum = 0;
		this.all[index] = counting.isEmpty() ? 0 : -1L;
		this.amountLow[index] = Double.NaN;
		this.amountHigh[index] = Double.NaN;
		for (Answer answer : counting) {
			Value value = valueOf(answer);
			sum += Points.of(question, value);
			long bits = bits(question, value);
			this.any[index] |= bits;
			this.all[index] &= bits;
			if (value instanceof Value.Amount(double amount)) {
				this.amountLow[index] = least(this.amountLow[index], amount);
				this.amountHigh[index] = -least(-this.amountHigh[index], -amount);
			}
		}
		this.points[index] = counting.isEmpty() ? Double.NaN : sum / counting.size();
	}

	private void compare(int index, Question question) {
		double[] values = this.statements[index].answers()
			.stream()
			.filter((answer) -> answer.value() != null)
			.mapToDouble((answer) -> Points.of(question, valueOf(answer)))
			.toArray();
		if (values.length < 2) {
			this.gapHigh[index] = (question.perspectives().size() > 1) ? FULL : 0;
			return;
		}
		double low = values[0];
		double high = values[0];
		for (double value : values) {
			low = Math.min(low, value);
			high = Math.max(high, value);
		}
		this.gapLow[index] = high - low;
		this.gapHigh[index] = high - low;
	}

	private static double least(double known, double next) {
		return Double.isNaN(known) ? next : Math.min(known, next);
	}

	private static Value valueOf(Answer answer) {
		Value value = answer.value();
		if (value == null) {
			throw new IllegalStateException("only answers with a value count");
		}
		return value;
	}

	private static long bits(Question question, Value value) {
		return switch (value) {
			case Value.Choice(String option) -> 1L << question.indexOf(option);
			case Value.Choices(List<String> options) ->
				options.stream().mapToLong((option) -> 1L << question.indexOf(option)).reduce(0, (a, b) -> a | b);
			case Value.Amount amount -> 0;
			case Value.Words words -> 0;
		};
	}

}
