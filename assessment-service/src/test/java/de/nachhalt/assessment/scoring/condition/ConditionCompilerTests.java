package de.nachhalt.assessment.scoring.condition;

import java.util.Arrays;

import de.nachhalt.assessment.scoring.model.Expression;
import de.nachhalt.assessment.scoring.model.InvalidCatalogue;
import de.nachhalt.assessment.scoring.model.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ConditionCompilerTests {

	private final ConditionCompiler compiler = new ConditionCompiler(new TestSymbols());

	@ParameterizedTest(name = "{0} is refused at column {1}")
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			score('nothing') >= 5              | 15 | no-such-score           | nothing
			score('d') >=                      | 23 | not-cel                 | mismatched input
			score('d')                         | 15 | not-cel                 | expected type 'bool'
			answer('choice') == 'perhaps'      | 30 | no-such-option          | perhaps
			answer('multi') == 'all'           | 16 | many-answers            | multi
			'all' in answer('choice')          | 25 | one-answer              | choice
			answer('choice') > 5               | 16 | no-such-amount          | choice
			flag('g')                          | 15 | no-such-flag            | g
			level == 'heaven'                  | 19 | no-such-level           | heaven
			[1, 2].all(x, x > 1)               | 20 | not-cel                 | undeclared reference
			score(engagement) > 1.0            | 16 | name-needed             | ~~
			engagement.size() > 3              | 25 | not-supported-as-number | size
			score('choice') > 1.0              | 15 | no-such-score           | choice
			""")
	void what_cannot_be_evaluated_is_refused_with_its_place(String source, int column, String code, String named) {
		assertThatExceptionOfType(InvalidCatalogue.class)
			.isThrownBy(() -> this.compiler.compile(new Expression(source.strip(), 7, 10), Scope.DELIVERY))
			.satisfies((refused) -> assertThat(refused.problems()).anySatisfy((problem) -> {
				assertThat(problem.line()).isEqualTo(7);
				assertThat(problem.column()).isEqualTo(column);
				assertThat(problem.code()).isEqualTo(code);
				assertThat(problem.arguments().toString()).contains(named);
			}));
	}

	@Test
	void an_expression_of_great_length_is_refused() {
		String source = "score('d') > 1.0" + " && score('d') > 1.0".repeat(200);
		assertThatExceptionOfType(InvalidCatalogue.class)
			.isThrownBy(() -> this.compiler.compile(Expression.of(source), Scope.FLAG));
	}

	@Test
	void an_expression_of_great_depth_is_refused() {
		String source = "(".repeat(300) + "true" + ")".repeat(300);
		assertThatExceptionOfType(InvalidCatalogue.class)
			.isThrownBy(() -> this.compiler.compile(Expression.of(source), Scope.FLAG));
	}

	@Test
	void an_expression_of_too_many_parts_is_refused() {
		String source = "answer('choice') in [" + "'all',".repeat(300) + "'all']";
		assertThatExceptionOfType(InvalidCatalogue.class)
			.isThrownBy(() -> this.compiler.compile(Expression.of(source), Scope.FLAG))
			.withMessageContaining("too-costly");
	}

	@Test
	void visibility_reads_facts_only() {
		assertThatExceptionOfType(InvalidCatalogue.class)
			.isThrownBy(() -> this.compiler.compile(Expression.of("answer('q') == 'all'"), Scope.VISIBILITY))
			.withMessageContaining("visibility-reads-facts");
		assertThatExceptionOfType(InvalidCatalogue.class)
			.isThrownBy(() -> this.compiler.compile(Expression.of("score('d') > 1.0"), Scope.VISIBILITY));
	}

	@Test
	void a_comparison_is_open_unless_both_ends_agree() {
		Facts facts = new Facts(TestSymbols.QUANTITIES, 3, 1);
		facts.quantity(1, 40, 60);
		assertThat(test("score('d') >= 40", facts)).isEqualTo(Truth.TRUE);
		assertThat(test("score('d') > 40", facts)).isEqualTo(Truth.OPEN);
		assertThat(test("score('d') >= 61", facts)).isEqualTo(Truth.FALSE);
		assertThat(test("score('d') < 60", facts)).isEqualTo(Truth.OPEN);
		assertThat(test("score('d') == 50.0", facts)).isEqualTo(Truth.OPEN);
		assertThat(test("score('d') >= 50 && false", facts)).isEqualTo(Truth.FALSE);
		assertThat(test("score('d') >= 50 || true", facts)).isEqualTo(Truth.TRUE);
		assertThat(test("!(score('d') >= 50)", facts)).isEqualTo(Truth.OPEN);
		assertThat(test("score('d') >= 50 ? true : true", facts)).isEqualTo(Truth.TRUE);
	}

	@Test
	void of_what_cannot_be_said_nothing_follows() {
		Facts facts = new Facts(TestSymbols.QUANTITIES, 3, 1);
		Arrays.fill(facts.low, Double.NaN);
		Arrays.fill(facts.high, Double.NaN);
		for (String operator : new String[] { ">=", ">", "<=", "<", "==", "!=" }) {
			assertThat(test("score('d') " + operator + " 0.0", facts)).isEqualTo(Truth.OPEN);
		}
	}

	@Test
	void perspectives_that_disagree_leave_the_answer_open() {
		Facts facts = new Facts(TestSymbols.QUANTITIES, 3, 1);
		assertThat(test("answer('choice') == 'some'", facts)).isEqualTo(Truth.OPEN);
		facts.any[0] = 0b011;
		assertThat(test("answer('choice') == 'some'", facts)).isEqualTo(Truth.OPEN);
		assertThat(test("answer('choice') in ['none', 'some']", facts)).isEqualTo(Truth.TRUE);
		assertThat(test("answer('choice') == 'all'", facts)).isEqualTo(Truth.FALSE);
	}

	@Test
	void names_what_it_reads_in_the_order_of_the_text() {
		Condition condition = this.compiler.compile(
				Expression.of("score('total') > 1.0 && answer('choice') == 'all' && flag('f') && score('d') > 2.0"),
				Scope.REQUIREMENT);
		assertThat(condition.inputs()).extracting(Input::toString)
			.containsExactly("Input[kind=total, id=total]", "Input[kind=question, id=choice]", "Input[kind=flag, id=f]",
					"Input[kind=dimension, id=d]");
	}

	private Truth test(String source, Facts facts) {
		return Truth.at(this.compiler.compile(Expression.of(source), Scope.DELIVERY).rule().test(facts));
	}

}
