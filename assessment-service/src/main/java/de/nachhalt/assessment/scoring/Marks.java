package de.nachhalt.assessment.scoring;

import java.util.Arrays;
import java.util.List;

/**
 * Remembers for each combination of improvements what becomes of the nodes that demands
 * read in the end.
 */
final class Marks {

	private static final double UNSET = Double.NEGATIVE_INFINITY;

	private final int[] nodes;

	Marks(Layout layout, List<Demand> demands) {
		this.nodes = demands.stream()
			.filter(Demand::joint)
			.flatMap((demand) -> demand.nodes().stream())
			.filter((node) -> node < layout.total())
			.mapToInt(Integer::intValue)
			.distinct()
			.sorted()
			.toArray();
	}

	double[] none() {
		double[] none = new double[this.nodes.length];
		Arrays.fill(none, UNSET);
		return none;
	}

	double[] set(double[] marks, int node, double score) {
		for (int i = 0; i < this.nodes.length; i++) {
			if (this.nodes[i] == node) {
				double[] changed = marks.clone();
				changed[i] = score;
				return changed;
			}
		}
		return marks;
	}

	static double[] union(double[] one, double[] other) {
		if (one.length == 0) {
			return one;
		}
		double[] union = one.clone();
		for (int i = 0; i < union.length; i++) {
			union[i] = Math.max(union[i], other[i]);
		}
		return union;
	}

	/**
	 * Tells the facts. What is not marked is out of reach of improvements and stays.
	 */
	void write(Evaluation evaluation, double[] marks) {
		for (int i = 0; i < marks.length; i++) {
			if (marks[i] != UNSET) {
				double known = evaluation.assured[this.nodes[i]] ? marks[i] : Double.NaN;
				evaluation.facts.quantity(this.nodes[i], known, known);
			}
		}
	}

}
