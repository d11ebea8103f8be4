package de.nachhalt.assessment.scoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import de.nachhalt.assessment.scoring.condition.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the improvements with the least effort after which a level is reached. First
 * everything is improved that can be; if that opens the gate, it is reduced to an
 * irreducible set, whose effort bounds the search for the cheapest one. Where the demands
 * are of a kind that {@link Cheapest} can prove something about, its result is the
 * cheapest; else the irreducible set stands, unproven.
 */
final class LeverSearch {

	private static final double ROUNDING = 1e-6;

	private final CompiledCatalogue compiled;

	private final AnswerSheet given;

	private final Evaluation now;

	private final Trial trial;

	private final int level;

	private final List<Demand> demands;

	private final Map<Integer, List<Improvement>> ways;

	LeverSearch(Setting setting, AnswerSheet given, int level) {
		this.compiled = setting.compiled();
		this.given = given;
		this.trial = new Trial(setting, given);
		this.now = setting.evaluated(given);
		this.level = level;
		this.demands = Demand.of(this.compiled, level)
			.stream()
			.filter((demand) -> !demand.rising() || !demand.met(this.now.facts))
			.toList();
		this.ways = ways();
	}

	/**
	 * What was found.
	 *
	 * @param improvements null when none open the gate
	 * @param cheapest whether this is proven: that there are none cheaper, or none at all
	 */
	record Found(@Nullable List<Improvement> improvements, boolean cheapest) {
	}

	Found find() {
		List<Improvement> everything = everything();
		boolean open = this.trial.opens(this.level, everything);
		if (!open) {
			return new Found(null, provable());
		}
		Reduction reduction = new Reduction(this.compiled.layout(), this.trial, this.level, this.ways);
		List<Improvement> irreducible = reduction.of(everything);
		return cheapest(irreducible).filter((found) -> this.trial.opens(this.level, found))
			.map((found) -> new Found(reduction.of(found), true))
			.orElse(new Found(irreducible, false));
	}

	private Optional<List<Improvement>> cheapest(List<Improvement> known) {
		if (!provable()) {
			return Optional.empty();
		}
		double budget = known.stream().mapToDouble(Improvement::days).sum();
		List<Demand> wide = this.demands.stream().filter((demand) -> question(demand) < 0).toList();
		try {
			return new Cheapest(this.compiled.layout(), this.now, this.ways, stuck(), wide, budget + ROUNDING).find();
		}
		catch (Cheapest.TooMany ex) {
			return Optional.empty();
		}
	}

	/**
	 * The questions that must be improved, since they fail a demand on them alone.
	 */
	private Set<Integer> stuck() {
		return this.demands.stream()
			.filter((demand) -> question(demand) >= 0 && !demand.met(this.now.facts))
			.map(this::question)
			.collect(Collectors.toSet());
	}

	private boolean provable() {
		return this.demands.stream().allMatch((demand) -> demand.rising() || demand.fixed() || question(demand) >= 0)
				&& this.ways.keySet()
					.stream()
					.noneMatch((question) -> Improvements.abridged(this.compiled.layout().questions[question]));
	}

	/**
	 * The question that a demand is about alone; -1 when it is about more.
	 */
	private int question(Demand demand) {
		int node = demand.only();
		return (node < this.compiled.layout().questions.length) ? node : -1;
	}

	private Map<Integer, List<Improvement>> ways() {
		Layout layout = this.compiled.layout();
		BitSet reads = reads();
		Map<Integer, List<Improvement>> found = new TreeMap<>();
		for (int i = 0; i < layout.questions.length; i++) {
			boolean open = this.given.standings[i] == Standing.ANSWERED && this.now.visible[i] == Rule.TRUE
					&& layout.weights[i] > 0 && reads.get(i) && aimed(layout.targets[i]);
			List<Improvement> better = open ? fitting(i) : List.of();
			if (!better.isEmpty()) {
				found.put(i, better);
			}
		}
		return found;
	}

	/**
	 * Whether it is known what is aimed at, where that is asked for.
	 */
	private boolean aimed(int target) {
		return target < 0 || this.given.standings[target] == Standing.ANSWERED;
	}

	private BitSet reads() {
		Reads reads = new Reads(this.compiled);
		BitSet questions = new BitSet();
		this.demands.forEach((demand) -> demand.nodes().forEach((node) -> questions.or(reads.questions(node))));
		return questions;
	}

	/**
	 * Improvements of a question that fail no demand on it alone, without those that cost
	 * more than others and bring no more.
	 */
	private List<Improvement> fitting(int question) {
		List<Demand> own = this.demands.stream().filter((demand) -> demand.only() == question).toList();
		List<Improvement> sorted = Improvements.of(question, this.compiled.layout().questions[question], this.given)
			.stream()
			.filter((improvement) -> own.isEmpty() || this.trial.suits(improvement, own))
			.sorted(Comparator.comparingDouble(Improvement::days)
				.thenComparingInt(Improvement::steps)
				.thenComparing((improvement) -> improvement.said().points(), Comparator.reverseOrder()))
			.toList();
		List<Improvement> kept = new ArrayList<>();
		for (Improvement improvement : sorted) {
			if (kept.isEmpty() || kept.getLast().said().points() < improvement.said().points()) {
				kept.add(improvement);
			}
		}
		return kept;
	}

	/**
	 * The best of every question.
	 */
	private List<Improvement> everything() {
		return new ArrayList<>(this.ways.values().stream().map(List::getLast).toList());
	}

	/**
	 * How things would stand if everything were improved.
	 */
	Evaluation best() {
		return this.trial.with(everything());
	}

}
