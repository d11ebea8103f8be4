package de.nachhalt.assessment.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import de.nachhalt.assessment.scoring.condition.Rule;
import de.nachhalt.assessment.scoring.model.Answer;
import de.nachhalt.assessment.scoring.model.Dimension;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.result.DimensionScore;
import de.nachhalt.assessment.scoring.result.Gap;
import de.nachhalt.assessment.scoring.result.QuestionScore;
import de.nachhalt.assessment.scoring.result.TotalScore;
import org.jspecify.annotations.Nullable;

/**
 * The scores of one evaluation: total, dimensions, questions, and the gaps between
 * perspectives.
 */
final class ScoreTable {

	private final CompiledCatalogue compiled;

	private final Layout layout;

	private final AnswerSheet sheet;

	private final Evaluation evaluation;

	ScoreTable(CompiledCatalogue compiled, AnswerSheet sheet, Evaluation evaluation) {
		this.compiled = compiled;
		this.layout = compiled.layout();
		this.sheet = sheet;
		this.evaluation = evaluation;
	}

	TotalScore total() {
		int node = this.layout.total();
		return new TotalScore(Inputs.number(this.evaluation.value[node]), this.evaluation.low[node],
				this.evaluation.high[node], this.evaluation.coverage[node]);
	}

	List<DimensionScore> dimensions() {
		List<DimensionScore> scores = new ArrayList<>();
		this.compiled.catalogue()
			.allDimensions()
			.forEach((dimension) -> scores.add(dimension(dimension, this.layout.names.score(dimension.id()))));
		return scores;
	}

	private DimensionScore dimension(Dimension dimension, int node) {
		List<QuestionScore> questions = dimension.questions()
			.stream()
			.mapToInt((question) -> this.layout.names.answer(question.id()))
			.filter((index) -> this.evaluation.visible[index] != Rule.FALSE)
			.mapToObj(this::question)
			.toList();
		return new DimensionScore(dimension.id(), parent(node), dimension.title(),
				Inputs.number(this.evaluation.value[node]), this.evaluation.low[node], this.evaluation.high[node],
				this.evaluation.coverage[node], evidence(dimension), this.evaluation.assessable[node], questions);
	}

	private @Nullable String parent(int node) {
		int parent = this.layout.parents[node];
		return (parent < this.layout.total()) ? this.layout.dimensions[parent - this.layout.questions.length].id()
				: null;
	}

	private QuestionScore question(int index) {
		Question question = this.layout.questions[index];
		return new QuestionScore(question.id(), question.text(), Inputs.number(this.evaluation.value[index]),
				this.evaluation.low[index], this.evaluation.high[index], this.sheet.standings[index], gap(index));
	}

	private @Nullable Double gap(int index) {
		double low = this.sheet.gapLow[index];
		boolean known = views(index).size() > 1 && !Double.isNaN(low);
		return known ? low : null;
	}

	private @Nullable Double evidence(Dimension dimension) {
		double needed = 0;
		double given = 0;
		for (Question question : dimension.questions()) {
			int index = this.layout.names.answer(question.id());
			Double from = question.evidenceFrom();
			if (from != null && this.evaluation.value[index] >= from) {
				needed += question.weight();
				given += this.sheet.statements[index].evidenced() ? question.weight() : 0;
			}
		}
		return (needed > 0) ? given / needed : null;
	}

	List<Gap> gaps() {
		List<Gap> gaps = new ArrayList<>();
		for (int i = 0; i < this.layout.questions.length; i++) {
			Double points = gap(i);
			if (points != null && points >= this.compiled.catalogue().gapFrom()
					&& this.evaluation.visible[i] == Rule.TRUE) {
				Question question = this.layout.questions[i];
				gaps.add(new Gap(question.id(), question.text(), points, views(i)));
			}
		}
		gaps.sort(Comparator.comparingDouble(Gap::points).reversed());
		return gaps;
	}

	private List<Gap.View> views(int index) {
		List<Gap.View> views = new ArrayList<>();
		for (Answer answer : this.sheet.statements[index].answers()) {
			if (answer.value() != null) {
				double points = Points.of(this.layout.questions[index], Objects.requireNonNull(answer.value()));
				views.add(new Gap.View(answer.perspective(), points));
			}
		}
		return views;
	}

}
