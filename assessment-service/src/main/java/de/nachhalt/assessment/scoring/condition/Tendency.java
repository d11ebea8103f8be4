package de.nachhalt.assessment.scoring.condition;

import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;

/**
 * Tells from the text of a condition which way it goes when answers get better. Errs on
 * the side of "cannot tell": only what is built from scores, coverage, the plan and
 * constants alone is looked through.
 */
final class Tendency {

	private Tendency() {
	}

	/**
	 * Whether better answers can only make the condition truer.
	 */
	static boolean rises(CelExpr expr) {
		if (expr.getKind() == Kind.CONSTANT) {
			return true;
		}
		if (expr.getKind() != Kind.CALL) {
			return false;
		}
		CelCall call = expr.call();
		return switch (call.function()) {
			case "_&&_", "_||_" -> rises(call.args().get(0)) && rises(call.args().get(1));
			case "_>=_", "_>_" -> grows(call.args().get(0)) && shrinks(call.args().get(1));
			case "_<=_", "_<_" -> shrinks(call.args().get(0)) && grows(call.args().get(1));
			case "_==_", "_!=_", "@in" -> engagement(call.args().get(0)) || engagement(call.args().get(1));
			default -> false;
		};
	}

	/**
	 * The engagement is agreed on, and no answer changes it.
	 */
	private static boolean engagement(CelExpr expr) {
		return expr.getKind() == Kind.IDENT && "engagement".equals(expr.ident().name());
	}

	/**
	 * Constants, and what is read of the plan, which is not an answer.
	 */
	private static boolean fixed(CelExpr number) {
		return number.getKind() != Kind.CALL || "plan".equals(number.call().function());
	}

	private static boolean grows(CelExpr number) {
		if (fixed(number)) {
			return true;
		}
		CelCall call = number.call();
		return switch (call.function()) {
			case "score", "coverage" -> true;
			case "_+_" -> grows(call.args().get(0)) && grows(call.args().get(1));
			case "_-_" -> grows(call.args().get(0)) && shrinks(call.args().get(1));
			case "_*_" ->
				times(call.args().get(0), call.args().get(1)) || times(call.args().get(1), call.args().get(0));
			default -> false;
		};
	}

	private static boolean shrinks(CelExpr number) {
		if (fixed(number)) {
			return true;
		}
		CelCall call = number.call();
		return switch (call.function()) {
			case "_+_" -> shrinks(call.args().get(0)) && shrinks(call.args().get(1));
			case "_-_" -> shrinks(call.args().get(0)) && grows(call.args().get(1));
			case "-_" -> grows(call.args().get(0));
			default -> false;
		};
	}

	private static boolean times(CelExpr factor, CelExpr number) {
		return factor.getKind() == Kind.CONSTANT && Numbers.constant(factor) >= 0 && grows(number);
	}

}
