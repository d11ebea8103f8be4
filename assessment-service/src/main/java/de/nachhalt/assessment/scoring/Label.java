package de.nachhalt.assessment.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Some improvements taken together, on the way to the cheapest set of them.
 *
 * @param days what they cost
 * @param steps how many they are
 * @param sum what they bring so far to the node at hand
 * @param marks what they make of the nodes that are looked at again in the end
 */
record Label(double days, int steps, double sum, double[] marks, @Nullable Label first, @Nullable Label then,
		@Nullable Improvement taken) {

	/**
	 * The cheaper comes first; of equally cheap ones that with fewer steps.
	 */
	static final Comparator<Label> CHEAPER = Comparator.comparingDouble(Label::days).thenComparingInt(Label::steps);

	private static final Comparator<Label> ORDER = CHEAPER
		.thenComparing(Comparator.comparingDouble(Label::sum).reversed());

	static Label nothing(double sum, double[] marks) {
		return new Label(0, 0, sum, marks, null, null, null);
	}

	Label with(Label other, double newSum, double[] newMarks) {
		return new Label(this.days + other.days, this.steps + other.steps, newSum, newMarks, this, other, null);
	}

	Label with(Improvement improvement, double newSum, double[] newMarks) {
		return new Label(this.days + improvement.days(), this.steps + improvement.steps(), newSum, newMarks, this, null,
				improvement);
	}

	/**
	 * The same improvements, seen from another node.
	 */
	Label as(double newSum, double[] newMarks) {
		return new Label(this.days, this.steps, newSum, newMarks, this, null, null);
	}

	/**
	 * Keeps the labels that no other beats: none is at most as expensive and brings at
	 * least as much of everything.
	 */
	static List<Label> best(List<Label> labels) {
		labels.sort(ORDER);
		List<Label> kept = new ArrayList<>();
		for (Label label : labels) {
			if (!beaten(label, kept)) {
				kept.add(label);
			}
		}
		return kept;
	}

	private static boolean beaten(Label label, List<Label> kept) {
		if (label.marks.length == 0) {
			return !kept.isEmpty() && kept.getLast().sum >= label.sum;
		}
		for (int i = kept.size() - 1; i >= 0; i--) {
			if (kept.get(i).bringsAtLeast(label)) {
				return true;
			}
		}
		return false;
	}

	private boolean bringsAtLeast(Label other) {
		if (this.sum < other.sum) {
			return false;
		}
		for (int i = 0; i < this.marks.length; i++) {
			if (this.marks[i] < other.marks[i]) {
				return false;
			}
		}
		return true;
	}

	List<Improvement> improvements() {
		List<Improvement> improvements = new ArrayList<>();
		collect(improvements);
		return improvements;
	}

	private void collect(List<Improvement> improvements) {
		if (this.first != null) {
			this.first.collect(improvements);
		}
		if (this.then != null) {
			this.then.collect(improvements);
		}
		if (this.taken != null) {
			improvements.add(this.taken);
		}
	}

}
