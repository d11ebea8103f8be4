package de.nachhalt.assessment.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Makes a set of improvements that opens a gate irreducible: tries to do without each,
 * the most expensive first, or with less of it, until nothing can be spared. The result
 * is not always the cheapest of all sets, but none of its improvements is idle.
 */
final class Reduction {

	private final Layout layout;

	private final Trial trial;

	private final int level;

	private final Map<Integer, List<Improvement>> ways;

	Reduction(Layout layout, Trial trial, int level, Map<Integer, List<Improvement>> ways) {
		this.layout = layout;
		this.trial = trial;
		this.level = level;
		this.ways = ways;
	}

	/**
	 * Reduces improvements that open the gate.
	 */
	List<Improvement> of(List<Improvement> improvements) {
		List<Improvement> left = new ArrayList<>(improvements);
		left.sort(Comparator.comparingDouble(Improvement::days)
			.reversed()
			.thenComparing(Comparator.comparingInt(Improvement::steps).reversed())
			.thenComparing((improvement) -> this.layout.questions[improvement.question()].id()));
		boolean again = true;
		while (again) {
			again = false;
			for (Improvement improvement : List.copyOf(left)) {
				again |= spare(improvement, left);
			}
		}
		return left;
	}

	private boolean spare(Improvement improvement, List<Improvement> left) {
		int at = left.indexOf(improvement);
		left.remove(at);
		if (this.trial.opens(this.level, left)) {
			return true;
		}
		List<Improvement> less = this.ways.getOrDefault(improvement.question(), List.of())
			.stream()
			.filter((other) -> cheaper(other, improvement))
			.sorted(Comparator.comparingDouble(Improvement::days).thenComparingInt(Improvement::steps))
			.toList();
		for (Improvement other : less) {
			left.add(at, other);
			if (this.trial.opens(this.level, left)) {
				return true;
			}
			left.remove(at);
		}
		left.add(at, improvement);
		return false;
	}

	private static boolean cheaper(Improvement one, Improvement other) {
		return one.days() < other.days() || one.days() == other.days() && one.steps() < other.steps();
	}

}
