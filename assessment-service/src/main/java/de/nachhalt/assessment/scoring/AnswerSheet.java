package de.nachhalt.assessment.scoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import de.nachhalt.assessment.scoring.model.Answer;
import de.nachhalt.assessment.scoring.model.Question;

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

	private AnswerSheet(AnswerSheet other) {
		this.statements = other.statements;
		this.standings = other.standings.clone();
		this.points = other.points.clone();
		this.gapLow = other.gapLow.clone();
		this.gapHigh = other.gapHigh.clone();
		this.amountLow = other.amountLow.clone();
		this.amountHigh = other.amountHigh.clone();
		this.any = other.any.clone();
		this.all = other.all.clone();
	}

	/**
	 * A sheet to try other answers on, as many as it takes, without a trace on this one.
	 */
	AnswerSheet copy() {
		return new AnswerSheet(this);
	}

	/**
	 * Puts one answer in the place of whatever was said. The gap between perspectives
	 * stays.
	 */
	void put(int index, Said said) {
		set(index, said.points(), said.bits());
		this.amountLow[index] = said.amount();
		this.amountHigh[index] = said.amount();
	}

	/**
	 * The same, and all perspectives see it alike.
	 */
	void improve(int index, Said said) {
		put(index, said);
		this.gapLow[index] = 0;
		this.gapHigh[index] = 0;
	}

	/**
	 * As put, for an answer of options, without an object.
	 */
	void set(int index, double worth, long bits) {
		this.standings[index] = Standing.ANSWERED;
		this.points[index] = worth;
		this.any[index] = bits;
		this.all[index] = bits;
	}

	/**
	 * Puts back what another sheet says.
	 */
	void restore(int index, AnswerSheet from) {
		this.standings[index] = from.standings[index];
		this.points[index] = from.points[index];
		this.gapLow[index] = from.gapLow[index];
		this.gapHigh[index] = from.gapHigh[index];
		this.amountLow[index] = from.amountLow[index];
		this.amountHigh[index] = from.amountHigh[index];
		this.any[index] = from.any[index];
		this.all[index] = from.all[index];
	}

	private void count(int index, Question question, List<Answer> counting) {
		double sum = 0;
		this.all[index] = counting.isEmpty() ? 0 : -1L;
		this.amountLow[index] = Double.NaN;
		this.amountHigh[index] = Double.NaN;
		for (Answer answer : counting) {
			Said said = Said.of(question, answer);
			sum += said.points();
			this.any[index] |= said.bits();
			this.all[index] &= said.bits();
			this.amountLow[index] = least(this.amountLow[index], said.amount());
			this.amountHigh[index] = -least(-this.amountHigh[index], -said.amount());
		}
		this.points[index] = counting.isEmpty() ? Double.NaN : sum / counting.size();
	}

	private void compare(int index, Question question) {
		double[] values = this.statements[index].answers()
			.stream()
			.filter((answer) -> answer.value() != null)
			.mapToDouble((answer) -> Said.of(question, answer).points())
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

}
