package de.nachhalt.assessment.scoring.condition;

import java.util.List;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;

/**
 * Reads the names written into a condition. They must be literal, so that they can be
 * checked when the catalogue is loaded.
 */
final class Literals {

	private Literals() {
	}

	static boolean isWord(CelExpr expr) {
		return expr.getKind() == Kind.CONSTANT && expr.constant().getKind() == CelConstant.Kind.STRING_VALUE;
	}

	static String word(CelExpr expr) {
		if (!isWord(expr)) {
			throw new Refused(expr.id(), "name-needed");
		}
		return expr.constant().stringValue();
	}

	static List<CelExpr> words(CelExpr expr) {
		if (expr.getKind() != Kind.LIST) {
			throw new Refused(expr.id(), "list-needed");
		}
		return expr.list().elements();
	}

	static int level(CelExpr expr, Symbols symbols, Scope scope) {
		if (!scope.seesLevel()) {
			throw new Refused(expr.id(), "level-not-known-here");
		}
		return position(expr, "no-such-level", symbols.levels());
	}

	static int position(CelExpr expr, String refusal, List<String> known) {
		String name = word(expr);
		int index = known.indexOf(name);
		if (index < 0) {
			throw new Refused(expr.id(), refusal, name, String.join(", ", known));
		}
		return index;
	}

}
