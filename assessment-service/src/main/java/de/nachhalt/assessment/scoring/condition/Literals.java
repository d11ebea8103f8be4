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
			throw new Refused(expr.id(), "a name in quotes is needed here");
		}
		return expr.constant().stringValue();
	}

	static List<CelExpr> words(CelExpr expr) {
		if (expr.getKind() != Kind.LIST) {
			throw new Refused(expr.id(), "a list of names in quotes is needed here, such as ['a', 'b']");
		}
		return expr.list().elements();
	}

	static int level(CelExpr expr, Symbols symbols, Scope scope) {
		if (!scope.seesLevel()) {
			throw new Refused(expr.id(), "the level is not known yet where this condition is asked");
		}
		return position(expr, "level", symbols.levels());
	}

	static int position(CelExpr expr, String what, List<String> known) {
		String name = word(expr);
		int index = known.indexOf(name);
		if (index < 0) {
			throw new Refused(expr.id(), "there is no %s '%s'; known are %s".formatted(what, name, known));
		}
		return index;
	}

}
