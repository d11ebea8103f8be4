package de.nachhalt.assessment.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import de.nachhalt.assessment.scoring.condition.Facts;
import de.nachhalt.assessment.scoring.model.Aggregation;

/**
 * Finds the cheapest set of improvements that meets all demands, by dynamic programming
 * over the tree of scores. Question by question, then dimension by dimension upwards, it
 * keeps those combinations that no other beats, that is, costs at most as much and brings
 * at least as much. A demand on one dimension drops combinations as soon as its score is
 * known; demands on the total or on several nodes at once are asked at the end, for which
 * the nodes they read are marked along the way.
 * <p>
 * The result is the cheapest there is, provided that every demand reads one question only
 * or is rising: then more of a score never hurts, and beaten combinations are never
 * needed. Scores are added up in the order and with the arithmetic of {@link Evaluation},
 * so that both agree to the last bit. The work grows with the number of different sums of
 * effort, not with that of combinations; only many demands that read several nodes at
 * once can make it too much, which is given up with {@link TooMany}.
 */
final class Cheapest {

	private static final int MOST_LABELS = 200_000;

	private final Layout layout;

	private final Evaluation now;

	private final Map<Integer, List<Improvement>> ways;

	private final Set<Integer> stuck;

	private final List<Demand> demands;

	private final Marks marks;

	private final Sums sums;

	private final double budget;

	/**
	 * Prepares the search.
	 * @param ways improvements by question, those that fail a demand on this question
	 * left out
	 * @param stuck questions that cannot stay as they are
	 * @param demands those that are not about one question alone
	 * @param budget days that are known to be enough
	 */
	Cheapest(Layout layout, Evaluation now, Map<Integer, List<Improvement>> ways, Set<Integer> stuck,
			List<Demand> demands, double budget) {
		this.layout = layout;
		this.now = now;
		this.ways = ways;
		this.stuck = stuck;
		this.demands = demands;
		this.marks = new Marks(layout, demands);
		this.sums = new Sums(layout, now);
		this.budget = budget;
	}

	/**
	 * The cheapest improvements; empty when there are none within the budget.
	 * @throws TooMany when it would take too long
	 */
	Optional<List<Improvement>> find() throws TooMany {
		int root = this.layout.total();
		Facts facts = this.now.facts;
		for (Label label : below(root)) {
			double total = this.sums.score(label.sum(), root, how(root));
			this.marks.write(this.now, label.marks());
			write(root, total);
			if (this.demands.stream().filter((demand) -> !within(demand)).allMatch((demand) -> demand.met(facts))) {
				return Optional.of(label.improvements());
			}
		}
		return Optional.empty();
	}

	/**
	 * Everything that can be done below a node, and what it sums up to there.
	 */
	private List<Label> below(int node) throws TooMany {
		List<Label> labels = List.of(Label.nothing(Sums.start(how(node)), this.marks.none()));
		for (int child : this.layout.children[node - this.layout.questions.length]) {
			if (child >= this.layout.questions.length) {
				labels = merge(labels, child, node);
			}
			else if (this.sums.counts(child)) {
				labels = question(labels, child, how(node));
			}
		}
		return labels;
	}

	private List<Label> dimension(int node) throws TooMany {
		List<Demand> own = this.demands.stream().filter((demand) -> demand.only() == node).toList();
		List<Label> front = new ArrayList<>();
		boolean matters = matters(this.layout.parents[node]);
		for (Label label : below(node)) {
			double score = this.sums.score(label.sum(), node, how(node));
			write(node, score);
			if (own.stream().allMatch((demand) -> demand.met(this.now.facts))) {
				front.add(label.as(matters ? score : 0, this.marks.set(label.marks(), node, score)));
			}
		}
		return Label.best(front);
	}

	private Aggregation how(int node) {
		return this.layout.aggregations[node - this.layout.questions.length];
	}

	/**
	 * Whether the score of a node, or of one above it, is asked for at all; if not, more
	 * of it is of no use.
	 */
	private boolean matters(int node) {
		return this.demands.stream().anyMatch((demand) -> demand.nodes().contains(node))
				|| node < this.layout.total() && matters(this.layout.parents[node]);
	}

	private List<Label> question(List<Label> labels, int question, Aggregation how) throws TooMany {
		double weight = this.layout.factors[question];
		List<Improvement> better = this.ways.getOrDefault(question, List.of());
		List<Label> next = new ArrayList<>();
		for (Label label : labels) {
			double points = this.now.low[question];
			if (!this.stuck.contains(question)) {
				next.add(label.as(Sums.plus(label.sum(), weight, points, how),
						this.marks.set(label.marks(), question, points)));
			}
			for (Improvement improvement : better) {
				if (label.days() + improvement.days() <= this.budget) {
					double worth = this.now.worth(question, improvement.said().points());
					next.add(label.with(improvement, Sums.plus(label.sum(), weight, worth, how),
							this.marks.set(label.marks(), question, worth)));
				}
			}
		}
		return Label.best(bounded(next));
	}

	private List<Label> merge(List<Label> labels, int node, int above) throws TooMany {
		List<Label> front = dimension(node);
		boolean sums = this.sums.counts(node) && matters(above);
		double weight = this.layout.factors[node];
		Aggregation how = how(above);
		List<Label> next = new ArrayList<>();
		for (Label label : labels) {
			for (Label more : front) {
				if (label.days() + more.days() > this.budget) {
					break;
				}
				double sum = sums ? Sums.plus(label.sum(), weight, more.sum(), how) : label.sum();
				next.add(label.with(more, sum, Marks.union(label.marks(), more.marks())));
			}
			bounded(next);
		}
		return Label.best(next);
	}

	private static List<Label> bounded(List<Label> labels) throws TooMany {
		if (labels.size() > MOST_LABELS) {
			throw new TooMany();
		}
		return labels;
	}

	/**
	 * Whether a demand was seen to within a dimension.
	 */
	private boolean within(Demand demand) {
		return demand.only() >= 0 && demand.only() < this.layout.total();
	}

	private void write(int node, double score) {
		double known = this.now.assured[node] ? score : Double.NaN;
		this.now.facts.quantity(node, known, known);
	}

	/**
	 * There are too many combinations to keep.
	 */
	static final class TooMany extends Exception {

		TooMany() {
			super(null, null, false, false);
		}

	}

}
