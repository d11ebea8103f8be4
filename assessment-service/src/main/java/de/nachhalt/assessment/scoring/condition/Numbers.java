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
			default -> throw new Refused(expr.id(), "a number is needed here");
		};
	}

	static double constant(CelExpr expr) {
		CelConstant constant = expr.constant();
		return switch (constant.getKind()) {
			case INT64_VALUE -> constant.int64Value();
			case DOUBLE_VALUE -> constant.doubleValue();
			default -> throw new Refused(expr.id(), "a number is needed here");
		};
	}

	private Quantity call(CelExpr expr, CelCall call) {
		return switch (call.function()) {
			case "score" -> known(expr, this.symbols.score(name(call)), "question or dimension", name(call));
			case "coverage" -> known(expr, this.symbols.coverage(name(call)), "dimension", name(call));
			case "gap" -> known(expr, this.symbols.gap(name(call)), "question", name(call));
			case "answer" -> amount(expr, name(call));
			case "plan" -> plan(expr, name(call));
			case "_+_" -> new Quantity.Sum(quantity(call.args().get(0)), quantity(call.args().get(1)));
			case "_-_" -> new Quantity.Difference(quantity(call.args().get(0)), quantity(call.args().get(1)));
			case "_*_" -> new Quantity.Product(quantity(call.args().get(0)), quantity(call.args().get(1)));
			case "-_" -> new Quantity.Difference(Quantity.constant(0), quantity(call.args().get(0)));
			default -> throw new Refused(expr.id(),
					"'%s' is not supported here; use score(), coverage(), gap(), answer(), plan(), runway, + - *"
						.formatted(call.function()));
		};
	}

	private static String name(CelCall call) {
		return Literals.word(call.args().get(0));
	}

	private Quantity known(CelExpr expr, int index, String what, String name) {
		if (!this.scope.seesScores()) {
			throw new Refused(expr.id(), "scores are not known yet where this condition is asked");
		}
		if (index < 0) {
			throw new Refused(expr.id(), "there is no %s '%s'".formatted(what, name));
		}
		Question question = this.symbols.question(name);
		if (question != null && question.weight() == 0) {
			throw new Refused(expr.id(), "'%s' has weight 0 and so no score; use answer('%s')".formatted(name, name));
		}
		this.inputs.add(this.symbols.input(name));
		return Quantity.read(index);
	}

	private Quantity plan(CelExpr expr, String name) {
		PlanFact fact = PlanFact.named(name);
		if (!this.scope.seesScores()) {
			throw new Refused(expr.id(), "whether a question is asked cannot depend on the plan");
		}
		if (fact == null) {
			throw new Refused(expr.id(),
					"a plan has no number '%s'; known are %s".formatted(name, Arrays.toString(PlanFact.values())));
		}
		this.inputs.add(new Input(Input.Kind.PLAN, name));
		return Quantity.read(this.symbols.plan(fact));
	}

	private Quantity amount(CelExpr expr, String name) {
		Question question = this.symbols.question(name);
		if (question == null || question.kind() != Kind.NUMBER) {
			throw new Refused(expr.id(), "there is no question '%s' that is answered with a number".formatted(name));
		}
		this.scope.check(expr, question);
		this.inputs.add(new Input(Input.Kind.QUESTION, name));
		return Quantity.read(this.symbols.amount(name));
	}

}
