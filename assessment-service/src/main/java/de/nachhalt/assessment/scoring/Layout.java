package de.nachhalt.assessment.scoring;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import de.nachhalt.assessment.scoring.condition.Facts;
import de.nachhalt.assessment.scoring.condition.PlanFact;
import de.nachhalt.assessment.scoring.condition.Symbols;
import de.nachhalt.assessment.scoring.model.Aggregation;
import de.nachhalt.assessment.scoring.model.Catalogue;
import de.nachhalt.assessment.scoring.model.Dimension;
import de.nachhalt.assessment.scoring.model.Engagement;
import de.nachhalt.assessment.scoring.model.Flag;
import de.nachhalt.assessment.scoring.model.Kind;
import de.nachhalt.assessment.scoring.model.Level;
import de.nachhalt.assessment.scoring.model.Question;
import org.jspecify.annotations.Nullable;

/**
 * Gives every part of a catalogue its place in flat arrays. The nodes of the tree of
 * scores come children first: questions, dimensions, the total. Children are visited in
 * the order of their ids, so that the order of the file cannot change a sum's last bit.
 */
final class Layout implements Symbols {

	final Question[] questions;

	final Dimension[] dimensions;

	/**
	 * Weight of each node; the total has none of its own.
	 */
	final double[] weights;

	/**
	 * Children of each node behind the questions.
	 */
	final int[][] children;

	final Aggregation[] aggregations;

	/**
	 * The dimension of each question, as a node.
	 */
	final int[] parents;

	final boolean[] mayNotApply;

	/**
	 * Which questions are answered with an amount.
	 */
	final boolean[] counts;

	private final Map<String, Integer> questionIndex = new HashMap<>();

	private final Map<String, Integer> nodeIndex = new HashMap<>();

	private final List<String> flags;

	private final List<String> levels;

	private final List<String> engagements = Arrays.stream(Engagement.values()).map(Engagement::toString).toList();

	Layout(Catalogue catalogue) {
		this.questions = catalogue.questions().toArray(Question[]::new);
		this.dimensions = catalogue.dimensions().toArray(Dimension[]::new);
		this.flags = catalogue.flags().stream().map(Flag::id).toList();
		this.levels = catalogue.levels().stream().map(Level::id).toList();
		this.weights = new double[total() + 1];
		this.children = new int[this.dimensions.length + 1][];
		this.aggregations = new Aggregation[this.dimensions.length + 1];
		this.parents = new int[this.questions.length];
		this.mayNotApply = new boolean[this.questions.length];
		this.counts = new boolean[this.questions.length];
		placeQuestions();
		placeDimensions(catalogue.aggregation());
	}

	private void placeQuestions() {
		for (int i = 0; i < this.questions.length; i++) {
			this.weights[i] = this.questions[i].weight();
			this.mayNotApply[i] = this.questions[i].notApplicableAllowed();
			this.counts[i] = this.questions[i].kind() == Kind.NUMBER;
			this.questionIndex.put(this.questions[i].id(), i);
			this.nodeIndex.put(this.questions[i].id(), i);
		}
	}

	private void placeDimensions(Aggregation total) {
		for (int d = 0; d < this.dimensions.length; d++) {
			Dimension dimension = this.dimensions[d];
			this.weights[dimension(d)] = dimension.weight();
			this.aggregations[d] = dimension.aggregation();
			this.children[d] = dimension.questions()
				.stream()
				.sorted(Comparator.comparing(Question::id))
				.mapToInt((question) -> answer(question.id()))
				.toArray();
			for (int question : this.children[d]) {
				this.parents[question] = dimension(d);
			}
			this.nodeIndex.put(dimension.id(), dimension(d));
		}
		this.aggregations[this.dimensions.length] = total;
		this.children[this.dimensions.length] = IntStream.range(0, this.dimensions.length)
			.boxed()
			.sorted(Comparator.comparing((d) -> this.dimensions[d].id()))
			.mapToInt(this::dimension)
			.toArray();
		this.nodeIndex.put(TOTAL, total());
	}

	int dimension(int position) {
		return this.questions.length + position;
	}

	int total() {
		return this.questions.length + this.dimensions.length;
	}

	int gapOf(int question) {
		return total() + 1 + question;
	}

	int amountOf(int question) {
		return gapOf(this.questions.length) + question;
	}

	int coverageOf(int node) {
		return amountOf(this.questions.length) + node - this.questions.length;
	}

	Facts facts() {
		int quantities = coverageOf(total()) + 1 + PlanFact.values().length;
		Facts facts = new Facts(quantities, this.questions.length, this.flags.size());
		for (PlanFact fact : PlanFact.values()) {
			facts.quantity(plan(fact), fact.withoutPlan(), fact.withoutPlan());
		}
		return facts;
	}

	@Override
	public @Nullable Question question(String id) {
		Integer index = this.questionIndex.get(id);
		return (index != null) ? this.questions[index] : null;
	}

	@Override
	public int answer(String question) {
		return this.questionIndex.getOrDefault(question, -1);
	}

	@Override
	public int score(String id) {
		return this.nodeIndex.getOrDefault(id, -1);
	}

	@Override
	public int coverage(String id) {
		int node = score(id);
		return (node < this.questions.length) ? -1 : coverageOf(node);
	}

	@Override
	public int gap(String question) {
		int index = answer(question);
		return (index < 0) ? -1 : gapOf(index);
	}

	@Override
	public int amount(String question) {
		return amountOf(answer(question));
	}

	@Override
	public int plan(PlanFact fact) {
		return coverageOf(total()) + 1 + fact.ordinal();
	}

	@Override
	public List<String> flags() {
		return this.flags;
	}

	@Override
	public List<String> levels() {
		return this.levels;
	}

	@Override
	public List<String> engagements() {
		return this.engagements;
	}

}
