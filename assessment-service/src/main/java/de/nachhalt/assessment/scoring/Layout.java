package de.nachhalt.assessment.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import de.nachhalt.assessment.scoring.condition.Facts;
import de.nachhalt.assessment.scoring.model.Aggregation;
import de.nachhalt.assessment.scoring.model.Catalogue;
import de.nachhalt.assessment.scoring.model.Dimension;
import de.nachhalt.assessment.scoring.model.Kind;
import de.nachhalt.assessment.scoring.model.Question;

/**
 * Gives every part of a catalogue its place in flat arrays. The nodes of the tree of
 * scores come children first: questions, dimensions, the total. Children are visited in
 * the order of their ids, so that the order of the file cannot change a sum's last bit.
 */
final class Layout {

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
	 * Which questions are always asked, have a score, and aim at nothing but all points.
	 */
	final boolean[] plain;

	/**
	 * Which questions are answered with an amount.
	 */
	final boolean[] counts;

	final Names names;

	final Slots slots;

	Layout(Catalogue catalogue) {
		this.questions = catalogue.questions().toArray(Question[]::new);
		this.paths = paths("dimensions", catalogue.dimensions()).toArray(String[]::new);
		this.dimensions = inner(catalogue.dimensions()).toArray(Dimension[]::new);
		this.slots = new Slots(this.questions.length, total() + 1);
		this.names = new Names(catalogue, this.questions, this.dimensions, this.slots);
		this.weights = new double[total() + 1];
		this.factors = new double[total() + 1];
		this.children = new int[this.dimensions.length + 1][];
		this.aggregations = new Aggregation[this.dimensions.length + 1];
		this.parents = new int[total()];
		this.targets = new int[this.questions.length];
		this.mayNotApply = new boolean[this.questions.length];
		this.plain = new boolean[this.questions.length];
		this.counts = new boolean[this.questions.length];
		placeQuestions();
		placeTargets();
		placeDimensions();
		placeChildren(this.dimensions.length, catalogue.aggregation(), List.of(), catalogue.dimensions());
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
		}
	}

	private void placeTargets() {
		for (int i = 0; i < this.questions.length; i++) {
			String against = this.questions[i].against();
			this.targets[i] = (against != null) ? this.names.answer(against) : -1;
			this.plain[i] = this.weights[i] > 0 && this.targets[i] < 0 && this.questions[i].visibleWhen() == null;
			this.mayNotApply[i] |= this.targets[i] >= 0 && this.questions[this.targets[i]].notApplicableAllowed();
		}
	}

	private void placeDimensions() {
		for (int d = 0; d < this.dimensions.length; d++) {
			Dimension dimension = this.dimensions[d];
			int node = dimension(d);
			this.weights[node] = dimension.weight();
			this.factors[node] = dimension.weight() * ((dimension.aggregation() == Aggregation.SUM) ? FULL : 1);
			placeChildren(d, dimension.aggregation(), dimension.questions(), dimension.dimensions());
		}
	}

	private void placeChildren(int position, Aggregation how, List<Question> ofQuestions, List<Dimension> below) {
		this.aggregations[position] = how;
		this.children[position] = Stream
			.concat(ofQuestions.stream().map(Question::id), below.stream().map(Dimension::id))
			.sorted()
			.mapToInt(this.names::score)
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

	Facts facts() {
		return this.slots.facts(this.names.flags().size());
	}

}
