package de.nachhalt.assessment.scoring.condition;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.nachhalt.assessment.scoring.model.Expression;
import de.nachhalt.assessment.scoring.model.Truth;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where everything is answered, our closures and CEL's own interpreter must say the same.
 */
class CelAgreementTests {

	private static final List<String> OPTIONS = List.of("none", "some", "all");

	private static final CelRuntime RUNTIME_WITHOUT_FUNCTIONS = CelRuntimeFactory.standardCelRuntimeBuilder()
		.setOptions(Dialect.OPTIONS)
		.build();

	@Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
	void with_complete_answers_both_say_the_same(@ForAll("conditions") String source, @ForAll("worlds") World world)
			throws Exception {
		Condition ours = new ConditionCompiler(new TestSymbols()).compile(Expression.of(source), Scope.DELIVERY);
		CelAbstractSyntaxTree tree = Dialect.compile(source).getAst();
		boolean theirs = (Boolean) world.runtime().createProgram(tree).eval(world.variables());

		assertThat(Truth.at(ours.rule().test(world.facts()))).as(source).isEqualTo(theirs ? Truth.TRUE : Truth.FALSE);
	}

	@Provide
	Arbitrary<String> conditions() {
		return conditions(3);
	}

	private Arbitrary<String> conditions(int depth) {
		if (depth == 0) {
			return Arbitraries.oneOf(comparisons(), memberships());
		}
		Arbitrary<String> inner = conditions(depth - 1);
		return Arbitraries.oneOf(comparisons(), memberships(), inner.map((one) -> "!(" + one + ")"),
				Combinators.combine(inner, Arbitraries.of("&&", "||"), inner)
					.as((left, operator, right) -> "(" + left + " " + operator + " " + right + ")"),
				Combinators.combine(inner, inner, inner)
					.as((question, yes, no) -> "(" + question + " ? " + yes + " : " + no + ")"));
	}

	private Arbitrary<String> comparisons() {
		return Combinators.combine(numbers(), Arbitraries.of("<", "<=", ">", ">=", "==", "!="), numbers())
			.as((left, operator, right) -> left + " " + operator + " " + right);
	}

	private Arbitrary<String> numbers() {
		Arbitrary<String> plain = Arbitraries.oneOf(Arbitraries.of("score('q')", "score('d')", "score('total')",
				"coverage('d')", "gap('q')", "runway", "plan('hours-needed')"),
				Arbitraries.integers().between(0, 100).map((number) -> number + ".0"));
		Arbitrary<String> sums = Combinators.combine(plain, Arbitraries.of("+", "-", "*"), plain)
			.as((left, operator, right) -> "(" + left + " " + operator + " " + right + ")");
		return Arbitraries.frequencyOf(Tuple.of(3, plain), Tuple.of(1, sums));
	}

	private Arbitrary<String> memberships() {
		Arbitrary<String> option = Arbitraries.of(OPTIONS);
		return Arbitraries.oneOf(option.map((word) -> "answer('choice') == '" + word + "'"),
				option.map((word) -> "'" + word + "' != answer('choice')"),
				option.map((word) -> "answer('choice') in ['none', '" + word + "']"),
				option.map((word) -> "'" + word + "' in answer('multi')"),
				Arbitraries.integers().between(0, 10).map((number) -> "answer('number') > " + number),
				Arbitraries.of("engagement == 'campaign'", "level in ['leave', 'listen']", "reached('listen')",
						"flag('f')", "true", "false"));
	}

	@Provide
	Arbitrary<World> worlds() {
		Arbitrary<Double> points = Arbitraries.integers().between(0, 100).map(Integer::doubleValue);
		return Combinators
			.combine(points.list().ofSize(7), Arbitraries.integers().between(0, 2), Arbitraries.of(OPTIONS).set(),
					Arbitraries.integers().between(0, 10), Arbitraries.integers().between(0, 2),
					Arbitraries.integers().between(0, 2), Arbitraries.of(true, false))
			.as(World::new);
	}

	/**
	 * One complete set of facts, for both evaluations.
	 */
	record World(List<Double> numbers, int choice, Set<String> multi, int number, int engagement, int level,
			boolean flag) {

		Facts facts() {
			Facts facts = new Facts(TestSymbols.QUANTITIES, 3, 1);
			for (int i = 0; i < 5; i++) {
				facts.quantity(i, this.numbers.get(i), this.numbers.get(i));
			}
			TestSymbols symbols = new TestSymbols();
			facts.quantity(symbols.plan(PlanFact.RUNWAY), this.numbers.get(5), this.numbers.get(5));
			facts.quantity(symbols.plan(PlanFact.HOURS_NEEDED), this.numbers.get(6), this.numbers.get(6));
			facts.quantity(5, this.number, this.number);
			facts.any[0] = 1L << this.choice;
			facts.all[0] = facts.any[0];
			facts.any[1] = this.multi.stream().mapToLong((word) -> 1L << OPTIONS.indexOf(word)).sum();
			facts.all[1] = facts.any[1];
			Arrays.fill(facts.given, true);
			facts.flags[0] = this.flag ? Rule.TRUE : Rule.FALSE;
			facts.engagement = this.engagement;
			facts.level = this.level;
			return facts;
		}

		Map<String, Object> variables() {
			return Map.of("engagement", TestSymbols.ENGAGEMENTS.get(this.engagement), "level",
					TestSymbols.LEVELS.get(this.level), "runway", this.numbers.get(5));
		}

		CelRuntime runtime() {
			return RUNTIME_WITHOUT_FUNCTIONS.toRuntimeBuilder()
				.addFunctionBindings(CelFunctionBinding.from("answer_string", String.class, this::answer),
						CelFunctionBinding.from("score_string", String.class, this::score),
						CelFunctionBinding.from("coverage_string", String.class, (id) -> this.numbers.get(3)),
						CelFunctionBinding.from("gap_string", String.class, (id) -> this.numbers.get(4)),
						CelFunctionBinding.from("plan_string", String.class, (id) -> this.numbers.get(6)),
						CelFunctionBinding.from("flag_string", String.class, (id) -> this.flag),
						CelFunctionBinding.from("reached_string", String.class,
								(id) -> this.level >= TestSymbols.LEVELS.indexOf(id)))
				.build();
		}

		private Object answer(String id) {
			return switch (id) {
				case "choice" -> OPTIONS.get(this.choice);
				case "multi" -> List.copyOf(this.multi);
				default -> (double) this.number;
			};
		}

		private double score(String id) {
			return this.numbers.get(List.of("q", "d", "total").indexOf(id));
		}

	}

}
