package de.nachhalt.assessment.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import de.nachhalt.assessment.scoring.condition.Condition;
import de.nachhalt.assessment.scoring.condition.Facts;
import de.nachhalt.assessment.scoring.condition.Input;
import de.nachhalt.assessment.scoring.condition.Rule;

/**
 * Something that must hold for a gate to be open: a requirement, or that a flag which
 * caps below is down.
 *
 * @param rule brings the flags it reads up to date by itself
 * @param nodes questions, dimensions or the total: what it reads
 * @param rising whether better answers can only make it truer
 */
record Demand(Rule rule, List<Integer> nodes, boolean rising) {

	/**
	 * Everything that must hold for a level: its own gate, and all below.
	 */
	static List<Demand> of(CompiledCatalogue compiled, int level) {
		Program program = compiled.program();
		List<Demand> demands = new ArrayList<>();
		for (int i = 0; i <= level; i++) {
			program.requirements().get(i).forEach((condition) -> demands.add(of(compiled, condition)));
		}
		for (int flag = 0; flag < program.caps().length; flag++) {
			if (program.caps()[flag] < level) {
				Condition condition = program.flags().get(flag);
				demands.add(new Demand((facts) -> Rule.TRUE - condition.rule().test(facts), nodes(compiled, condition),
						false));
			}
		}
		return demands;
	}

	private static Demand of(CompiledCatalogue compiled, Condition condition) {
		int[] flags = condition.inputs()
			.stream()
			.filter((input) -> input.kind() == Input.Kind.FLAG)
			.mapToInt((input) -> compiled.layout().names.flags().indexOf(input.id()))
			.toArray();
		Rule[] rules = compiled.program().flagRules();
		Rule rule = (flags.length == 0) ? condition.rule() : (facts) -> {
			for (int flag : flags) {
				facts.flags[flag] = rules[flag].test(facts);
			}
			return condition.rule().test(facts);
		};
		return new Demand(rule, nodes(compiled, condition), condition.rising());
	}

	private static List<Integer> nodes(CompiledCatalogue compiled, Condition condition) {
		Set<Integer> nodes = new TreeSet<>();
		for (Input input : condition.inputs()) {
			switch (input.kind()) {
				case FLAG -> nodes.addAll(nodes(compiled,
						compiled.program().flags().get(compiled.layout().names.flags().indexOf(input.id()))));
				case PLAN -> {
				}
				default -> nodes.add(compiled.layout().names.score(input.id()));
			}
		}
		return List.copyOf(nodes);
	}

	boolean met(Facts facts) {
		return this.rule.test(facts) == Rule.TRUE;
	}

	boolean failed(Facts facts) {
		return this.rule.test(facts) == Rule.FALSE;
	}

	/**
	 * The node that it reads and no other; -1 when there are several or none.
	 */
	int only() {
		return (this.nodes.size() == 1) ? this.nodes.getFirst() : -1;
	}

	/**
	 * Whether no answer makes a difference to it.
	 */
	boolean fixed() {
		return this.nodes.isEmpty();
	}

	boolean joint() {
		return this.nodes.size() > 1;
	}

}
