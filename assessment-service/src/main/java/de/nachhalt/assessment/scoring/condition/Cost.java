package de.nachhalt.assessment.scoring.condition;

import dev.cel.common.ast.CelExpr;

/**
 * What a condition costs: the number of its parts, each of which is looked at once in
 * every evaluation.
 */
final class Cost {

	static final int MOST = 250;

	private Cost() {
	}

	static void check(CelExpr expr) {
		int cost = of(expr);
		if (cost > MOST) {
			throw new Refused(expr.id(), "too-costly", cost, MOST);
		}
	}

	static int of(CelExpr expr) {
		return switch (expr.getKind()) {
			case CALL ->
				1 + expr.call().target().map(Cost::of).orElse(0) + expr.call().args().stream().mapToInt(Cost::of).sum();
			case LIST -> 1 + expr.list().elements().stream().mapToInt(Cost::of).sum();
			case SELECT -> 1 + of(expr.select().operand());
			default -> 1;
		};
	}

}
