package de.nachhalt.assessment.scoring;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import de.nachhalt.assessment.scoring.condition.Condition;
import de.nachhalt.assessment.scoring.condition.ConditionCompiler;
import de.nachhalt.assessment.scoring.condition.Input;
import de.nachhalt.assessment.scoring.condition.Rule;
import de.nachhalt.assessment.scoring.condition.Scope;
import de.nachhalt.assessment.scoring.model.Catalogue;
import de.nachhalt.assessment.scoring.model.DeliveryRule;
import de.nachhalt.assessment.scoring.model.Expression;
import de.nachhalt.assessment.scoring.model.Flag;
import de.nachhalt.assessment.scoring.model.InvalidCatalogue;
import de.nachhalt.assessment.scoring.model.Planning;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.model.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * Compiles every condition of a catalogue and gathers all that is wrong before refusing.
 */
final class Compilation {

	private static final String WHEN = ".when";

	private static final String WHEN_VISIBLE = ".visibleWhen";

	private static final Condition NEVER = new Condition((facts) -> Rule.FALSE, List.of(), false);

	private final Layout layout;

	private final ConditionCompiler compiler;

	private final Problems problems;

	/**
	 * What the conditions compiled so far read.
	 */
	private final Set<Input> inputs = new HashSet<>();

	Compilation(Layout layout, Problems problems) {
		this.layout = layout;
		this.problems = problems;
		this.compiler = new ConditionCompiler(layout.names);
	}

	Program compile(Catalogue catalogue) {
		@Nullable Condition[] visibility = new Condition[this.layout.questions.length];
		for (int i = 0; i < visibility.length; i++) {
			Expression expression = this.layout.questions[i].visibleWhen();
			visibility[i] = (expression != null)
					? compile(this.layout.paths[i] + WHEN_VISIBLE, expression, Scope.VISIBILITY) : null;
		}
		int[] order = new int[visibility.length];
		order(visibility, order);
		List<Condition> flags = each("flags", catalogue.flags(),
				(path, flag) -> compile(path + WHEN, flag.when(), Scope.FLAG));
		List<List<Condition>> requirements = each("levels", catalogue.levels(),
				(path, level) -> requirements(path + ".requirements", level.requirements(), Scope.REQUIREMENT));
		List<Condition> delivery = each("delivery", catalogue.delivery(), this::row);
		Planning planning = catalogue.planning();
		List<Condition> unlock = (planning != null) ? requirements("planning.unlock", planning.unlock(), Scope.DELIVERY)
				: List.of();
		Rule[] flagRules = flags.stream().map(Condition::rule).toArray(Rule[]::new);
		Rule[][] gates = requirements.stream()
			.map((gate) -> gate.stream().map(Condition::rule).toArray(Rule[]::new))
			.toArray(Rule[][]::new);
		return new Program(visibility, order, read(), flags, caps(catalogue), requirements, delivery, unlock, flagRules,
				gates);
	}

	private boolean[] read() {
		boolean[] read = new boolean[this.layout.questions.length];
		for (int i = 0; i < read.length; i++) {
			read[i] = this.inputs.contains(new Input(Input.Kind.QUESTION, this.layout.questions[i].id()));
		}
		return read;
	}

	private List<Condition> requirements(String path, List<Requirement> requirements, Scope scope) {
		return each(path, requirements, (place, requirement) -> compile(place + WHEN, requirement.when(), scope));
	}

	private Condition row(String path, DeliveryRule row) {
		Condition condition = compile(path + WHEN, row.when(), Scope.DELIVERY);
		Set<Input> inputs = new LinkedHashSet<>(condition.inputs());
		row.cites().forEach((id) -> inputs.add(this.layout.names.input(id)));
		return new Condition(condition.rule(), List.copyOf(inputs), condition.rising());
	}

	private Condition compile(String path, Expression expression, Scope scope) {
		try {
			Condition condition = this.compiler.compile(expression, scope);
			this.inputs.addAll(condition.inputs());
			return condition;
		}
		catch (InvalidCatalogue ex) {
			ex.problems().forEach((problem) -> this.problems.add(problem.in(path)));
			return NEVER;
		}
	}

	private static <T, C> List<C> each(String path, List<T> parts, BiFunction<String, T, C> compiler) {
		return IntStream.range(0, parts.size())
			.mapToObj((i) -> compiler.apply(path + "[" + i + "]", parts.get(i)))
			.toList();
	}

	private int[] caps(Catalogue catalogue) {
		return catalogue.flags().stream().mapToInt((flag) -> cap(flag)).toArray();
	}

	private int cap(Flag flag) {
		return (flag.caps() != null) ? this.layout.names.levels().indexOf(flag.caps()) : Integer.MAX_VALUE;
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
			this.problems.require(false, this.layout.paths[question] + WHEN_VISIBLE, "asked-by-itself", asked.id());
			return;
		}
		state[question] = 1;
		@Nullable Condition condition = visibility[question];
		if (condition != null) {
			for (Input input : condition.inputs()) {
				visit(this.layout.names.answer(input.id()), visibility, state, order, next);
			}
		}
		if (state[question] == 1) {
			state[question] = 2;
			order[next[0]++] = question;
		}
	}

}
