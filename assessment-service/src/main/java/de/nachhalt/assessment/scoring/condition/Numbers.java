package de.nachhalt.assessment.scoring.condition;

import java.util.Arrays;
import java.util.Set;

import de.nachhalt.assessment.scoring.model.Kind;
import de.nachhalt.assessment.scoring.model.Question;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;

/**
 * Builds the numeric part of a condition: scores, coverage, gaps, amounts, facts of the
 * plan, constants, and + - * between them.
 */
final class Numbers {

	private final Symbols symbols;

	private final Scope scope;

	private final Set<Input> inputs;

	Numbers(Symbols symbols, Scope scope, Set<Input> inputs) {
		this.symbols = symbols;
		this.scope = scope;
		this.inputs = inputs;
	}

	Quantity quantity(CelExpr expr) {
		return switch (expr.getKind()) {
			case CONSTANT -> Quantity.constant(constant(expr));
			case CALL -> call(expr, expr.call());
			case IDENT -> plan(expr, expr.ident().name());
			default -> throw new Refused(expr.id(), "number-needed");
		};
	}

	static double constant(CelExpr expr) {
		CelConstant constant = expr.constant();
		return switch (constant.getKind()) {
			case INT64_VALUE -> constant.int64Value();
			case DOUBLE_VALUE -> constant.doubleValue();
			default -> throw new Refused(expr.id(), "number-needed");
		};
	}

	private Quantity call(CelExpr expr, CelCall call) {
		return switch (call.function()) {
			case "score" -> known(expr, this.symbols.score(name(call)), "no-such-score", name(call));
			case "coverage" -> known(expr, this.symbols.coverage(name(call)), "no-such-dimension", name(call));
			case "gap" -> known(expr, this.symbols.gap(name(call)), "no-such-question", name(call));
			case "answer" -> amount(expr, name(call));
			case "plan" -> plan(expr, name(call));
			case "_+_" -> new Quantity.Sum(quantity(call.args().get(0)), quantity(call.args().get(1)));
			case "_-_" -> new Quantity.Difference(quantity(call.args().get(0)), quantity(call.args().get(1)));
			case "_*_" -> new Quantity.Product(quantity(call.args().get(0)), quantity(call.args().get(1)));
			case "-_" -> new Quantity.Difference(Quantity.constant(0), quantity(call.args().get(0)));
			default -> throw new Refused(expr.id(), "not-supported-as-number", call.function());
		};
	}

	private static String name(CelCall call) {
		return Literals.word(call.args().get(0));
	}

	private Quantity known(CelExpr expr, int index, String refusal, String name) {
		if (!this.scope.seesScores()) {
			throw new Refused(expr.id(), "scores-not-known-here");
		}
		if (index < 0) {
			throw new Refused(expr.id(), refusal, name);
		}
		Question question = this.symbols.question(name);
		if (question != null && question.weight() == 0) {
			throw new Refused(expr.id(), "fact-without-score", name);
		}
		this.inputs.add(this.symbols.input(name));
		return Quantity.read(index);
	}

	private Quantity plan(CelExpr expr, String name) {
		PlanFact fact = PlanFact.named(name);
		if (!this.scope.seesScores()) {
			throw new Refused(expr.id(), "plan-not-known-here");
		}
		if (fact == null) {
			throw new Refused(expr.id(), "no-such-plan-number", name, Arrays.toString(PlanFact.values()));
		}
		this.inputs.add(new Input(Input.Kind.PLAN, name));
		return Quantity.read(this.symbols.plan(fact));
	}

	private Quantity amount(CelExpr expr, String name) {
		Question question = this.symbols.question(name);
		if (question == null || question.kind() != Kind.NUMBER) {
			throw new Refused(expr.id(), "no-such-amount", name);
		}
		this.scope.check(expr, question);
		this.inputs.add(new Input(Input.Kind.QUESTION, name));
		return Quantity.read(this.symbols.amount(name));
	}

}
