package de.nachhalt.assessment.scoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import de.nachhalt.assessment.scoring.condition.Condition;
import de.nachhalt.assessment.scoring.condition.ConditionCompiler;
import de.nachhalt.assessment.scoring.condition.Input;
import de.nachhalt.assessment.scoring.condition.Rule;
import de.nachhalt.assessment.scoring.condition.Scope;
import de.nachhalt.assessment.scoring.model.Catalogue;
import de.nachhalt.assessment.scoring.model.CatalogueProblem;
import de.nachhalt.assessment.scoring.model.DeliveryRule;
import de.nachhalt.assessment.scoring.model.Expression;
import de.nachhalt.assessment.scoring.model.Flag;
import de.nachhalt.assessment.scoring.model.InvalidCatalogue;
import de.nachhalt.assessment.scoring.model.Level;
import de.nachhalt.assessment.scoring.model.Planning;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.model.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * Compiles every condition of a catalogue and gathers all that is wrong before refusing.
 */
final class Compilation {

	private static final Condition NEVER = new Condition((facts) -> Rule.FALSE, List.of(), false);

	private final Layout layout;

	private final ConditionCompiler compiler;

	private final List<CatalogueProblem> problems = new ArrayList<>();

	Compilation(Layout layout) {
		this.layout = layout;
		this.compiler = new ConditionCompiler(layout);
	}

	Program compile(Catalogue catalogue) {
		@Nullable Condition[] visibility = new Condition[this.layout.questions.length];
		for (int i = 0; i < visibility.length; i++) {
			Expression expression = this.layout.questions[i].visibleWhen();
			visibility[i] = (expression != null) ? compile(expression, Scope.VISIBILITY) : null;
		}
		int[] order = new int[visibility.length];
		order(visibility, order);
		List<Condition> flags = catalogue.flags().stream().map((flag) -> compile(flag.when(), Scope.FLAG)).toList();
		List<List<Condition>> requirements = catalogue.levels().stream().map(this::gate).toList();
		List<Condition> delivery = catalogue.delivery().stream().map(this::row).toList();
		List<Condition> unlock = unlock(catalogue.planning());
		if (!this.problems.isEmpty()) {
			throw new InvalidCatalogue(this.problems);
		}
		Rule[] flagRules = flags.stream().map(Condition::rule).toArray(Rule[]::new);
		Rule[][] gates = requirements.stream()
			.map((gate) -> gate.stream().map(Condition::rule).toArray(Rule[]::new))
			.toArray(Rule[][]::new);
		return new Program(visibility, order, flags, caps(catalogue), requirements, delivery, unlock, flagRules, gates);
	}

	private List<Condition> gate(Level level) {
		List<Condition> gate = new ArrayList<>();
		for (Requirement requirement : level.requirements()) {
			gate.add(compile(requirement.when(), Scope.REQUIREMENT));
		}
		return gate;
	}

	private List<Condition> unlock(@Nullable Planning planning) {
		return (planning == null) ? List.of()
				: planning.unlock().stream().map((requirement) -> compile(requirement.when(), Scope.DELIVERY)).toList();
	}

	private Condition row(DeliveryRule row) {
		Condition condition = compile(row.when(), Scope.DELIVERY);
		Set<Input> inputs = new LinkedHashSet<>(condition.inputs());
		row.cites().forEach((id) -> inputs.add(this.layout.input(id)));
		return new Condition(condition.rule(), List.copyOf(inputs), condition.rising());
	}

	private Condition compile(Expression expression, Scope scope) {
		try {
			return this.compiler.compile(expression, scope);
		}
		catch (InvalidCatalogue ex) {
			this.problems.addAll(ex.problems());
			return NEVER;
		}
	}

	private int[] caps(Catalogue catalogue) {
		return catalogue.flags().stream().mapToInt((flag) -> cap(flag)).toArray();
	}

	private int cap(Flag flag) {
		return (flag.caps() != null) ? this.layout.levels().indexOf(flag.caps()) : Integer.MAX_VALUE;
	}

	private void order(@Nullable Condition[] visibility, int[] order) {
		int[] state = new int[visibility.length];
		int[] next = { 0 };
		for (int i = 0; i < visibility.length; i++) {
			visit(i, visibility, state, order, next);
		}
	}

	private void visit(int question, @Nullable Condition[] visibility, int[] state, int[] order, int[] next) {
		if (state[question] == 2) {
			return;
		}
		Question asked = this.layout.questions[question];
		Expression expression = asked.visibleWhen();
		if (state[question] == 1 && expression != null) {
			this.problems.add(new CatalogueProblem(expression.line(), expression.column(),
					"whether '%s' is asked depends on itself".formatted(asked.id())));
			return;
		}
		state[question] = 1;
		@Nullable Condition condition = visibility[question];
		if (condition != null) {
			for (Input input : condition.inputs()) {
				visit(this.layout.answer(input.id()), visibility, state, order, next);
			}
		}
		if (state[question] == 1) {
			state[question] = 2;
			order[next[0]++] = question;
		}
	}

}
