package de.nachhalt.assessment.scoring.condition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;

/**
 * Walks one checked tree and builds the closures for its logic: "and", "or", "not", the
 * conditional, comparisons, flags and levels.
 */
final class Translation {

	private final Symbols symbols;

	private final Scope scope;

	private final Set<Input> inputs = new LinkedHashSet<>();

	private final Numbers numbers;

	private final Memberships memberships;

	Translation(Symbols symbols, Scope scope) {
		this.symbols = symbols;
		this.scope = scope;
		this.numbers = new Numbers(symbols, scope, this.inputs);
		this.memberships = new Memberships(symbols, scope, this.inputs);
	}

	List<Input> inputs() {
		return new ArrayList<>(this.inputs);
	}

	Rule rule(CelExpr expr) {
		if (expr.getKind() == Kind.CONSTANT && expr.constant().getKind() == CelConstant.Kind.BOOLEAN_VALUE) {
			int truth = expr.constant().booleanValue() ? Rule.TRUE : Rule.FALSE;
			return (facts) -> truth;
		}
		if (expr.getKind() != Kind.CALL) {
			throw new Refused(expr.id(), "truth-needed");
		}
		CelCall call = expr.call();
		return switch (call.function()) {
			case "_&&_" -> and(rule(call.args().get(0)), rule(call.args().get(1)));
			case "_||_" -> or(rule(call.args().get(0)), rule(call.args().get(1)));
			case "!_" -> not(rule(call.args().get(0)));
			case "_?_:_" -> choose(call.args());
			case "_<_", "_<=_", "_>_", "_>=_" -> compare(call);
			case "_==_", "_!=_" -> equal(call);
			case "@in" -> this.memberships.in(call.args().get(0), call.args().get(1));
			case "flag" -> flag(call.args().get(0));
			case "reached" -> reached(call.args().get(0));
			default -> throw new Refused(expr.id(), "not-supported", call.function());
		};
	}

	private static Rule and(Rule left, Rule right) {
		return (facts) -> Math.min(left.test(facts), right.test(facts));
	}

	private static Rule or(Rule left, Rule right) {
		return (facts) -> Math.max(left.test(facts), right.test(facts));
	}

	private static Rule not(Rule rule) {
		return (facts) -> Rule.TRUE - rule.test(facts);
	}

	private Rule choose(List<CelExpr> args) {
		Rule question = rule(args.get(0));
		Rule yes = rule(args.get(1));
		Rule no = rule(args.get(2));
		return (facts) -> {
			int truth = question.test(facts);
			int first = yes.test(facts);
			int second = no.test(facts);
			if (truth == Rule.OPEN) {
				return (first == second) ? first : Rule.OPEN;
			}
			return (truth == Rule.TRUE) ? first : second;
		};
	}

	private Rule compare(CelCall call) {
		Quantity left = this.numbers.quantity(call.args().get(0));
		Quantity right = this.numbers.quantity(call.args().get(1));
		return Comparison.of(call.function()).rule(left, right);
	}

	private Rule equal(CelCall call) {
		CelExpr left = call.args().get(0);
		CelExpr right = call.args().get(1);
		if (Memberships.isWord(left) || Memberships.isWord(right)) {
			Rule same = Memberships.isWord(left) ? this.memberships.is(right, left) : this.memberships.is(left, right);
			return "_!=_".equals(call.function()) ? not(same) : same;
		}
		return compare(call);
	}

	private Rule flag(CelExpr argument) {
		String id = Literals.word(argument);
		int index = this.symbols.flags().indexOf(id);
		if (!this.scope.seesFlags()) {
			throw new Refused(argument.id(), "flags-not-known-here");
		}
		if (index < 0) {
			throw new Refused(argument.id(), "no-such-flag", id);
		}
		this.inputs.add(new Input(Input.Kind.FLAG, id));
		return (facts) -> facts.flags[index];
	}

	private Rule reached(CelExpr argument) {
		int index = Literals.level(argument, this.symbols, this.scope);
		return (facts) -> (facts.level >= index) ? Rule.TRUE : Rule.FALSE;
	}

}
