package de.nachhalt.assessment.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

	private static final double FULL = 100;

	final Question[] questions;

	/**
	 * Where each question stands in the catalogue, such as
	 * <code>dimensions[0].questions[2]</code>.
	 */
	final String[] paths;

	final Dimension[] dimensions;

	/**
	 * Weight of each node; the total has none of its own.
	 */
	final double[] weights;

	/**
	 * With what the score of each node goes into the one above: its weight, but a hundred
	 * times that of a sum, which counts as it is and not as a share of 100 points.
	 */
	final double[] factors;

	/**
	 * Children of each node behind the questions.
	 */
	final int[][] children;

	final Aggregation[] aggregations;

	/**
	 * The node above each node; the total has none.
	 */
	final int[] parents;

	/**
	 * For each question the one that says what is aimed at; -1 for none.
	 */
	final int[] targets;

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
		this.paths = paths("dimensions", catalogue.dimensions()).toArray(String[]::new);
		this.dimensions = inner(catalogue.dimensions()).toArray(Dimension[]::new);
		this.flags = catalogue.flags().stream().map(Flag::id).toList();
		this.levels = catalogue.levels().stream().map(Level::id).toList();
		this.weights = new double[total() + 1];
		this.factors = new double[total() + 1];
		this.children = new int[this.dimensions.length + 1][];
		this.aggregations = new Aggregation[this.dimensions.length + 1];
		this.parents = new int[total()];
		this.targets = new int[this.questions.length];
		this.mayNotApply = new boolean[this.questions.length];
		this.counts = new boolean[this.questions.length];
		placeQuestions();
		placeTargets();
		placeDimensions();
		placeChildren(this.dimensions.length, catalogue.aggregation(), List.of(), catalogue.dimensions());
		this.nodeIndex.put(TOTAL, total());
	}

	private static List<String> paths(String path, List<Dimension> dimensions) {
		List<String> paths = new ArrayList<>();
		for (int d = 0; d < dimensions.size(); d++) {
			String place = path + "[" + d + "]";
			for (int q = 0; q < dimensions.get(d).questions().size(); q++) {
				paths.add(place + ".questions[" + q + "]");
			}
			paths.addAll(paths(place + ".dimensions", dimensions.get(d).dimensions()));
		}
		return paths;
	}

	private static Stream<Dimension> inner(List<Dimension> dimensions) {
		return dimensions.stream()
			.flatMap((dimension) -> Stream.concat(inner(dimension.dimensions()), Stream.of(dimension)));
	}

	private void placeQuestions() {
		for (int i = 0; i < this.questions.length; i++) {
			this.weights[i] = this.questions[i].weight();
			this.factors[i] = this.questions[i].weight();
			this.mayNotApply[i] = this.questions[i].notApplicableAllowed();
			this.counts[i] = this.questions[i].kind() == Kind.NUMBER;
			this.questionIndex.put(this.questions[i].id(), i);
			this.nodeIndex.put(this.questions[i].id(), i);
		}
	}

	private void placeTargets() {
		for (int i = 0; i < this.questions.length; i++) {
			String against = this.questions[i].against();
			this.targets[i] = (against != null) ? answer(against) : -1;
			this.mayNotApply[i] |= this.targets[i] >= 0 && this.questions[this.targets[i]].notApplicableAllowed();
		}
	}

	private void placeDimensions() {
		for (int d = 0; d < this.dimensions.length; d++) {
			Dimension dimension = this.dimensions[d];
			int node = dimension(d);
			this.weights[node] = dimension.weight();
			this.factors[node] = dimension.weight() * ((dimension.aggregation() == Aggregation.SUM) ? FULL : 1);
			this.nodeIndex.put(dimension.id(), node);
			placeChildren(d, dimension.aggregation(), dimension.questions(), dimension.dimensions());
		}
	}

	private void placeChildren(int position, Aggregation how, List<Question> ofQuestions, List<Dimension> below) {
		this.aggregations[position] = how;
		this.children[position] = Stream
			.concat(ofQuestions.stream().map(Question::id), below.stream().map(Dimension::id))
			.sorted()
			.mapToInt(this::score)
			.toArray();
		for (int child : this.children[position]) {
			this.parents[child] = dimension(position);
		}
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
