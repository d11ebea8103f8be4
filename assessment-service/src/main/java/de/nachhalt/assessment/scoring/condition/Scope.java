package de.nachhalt.assessment.scoring.condition;

import de.nachhalt.assessment.scoring.model.Question;
import dev.cel.common.ast.CelExpr;

/**
 * Where a condition stands, which decides what it may read: what is computed before it.
 */
public enum Scope {

	/**
	 * Whether a question is asked: only facts, that is answers to questions without
	 * weight, so that a better answer never hides or shows another question.
	 */
	VISIBILITY(false, false, false),

	/**
	 * Whether a flag is up: answers and scores.
	 */
	FLAG(true, false, false),

	/**
	 * Whether a requirement is met: answers, scores and flags.
	 */
	REQUIREMENT(true, true, false),

	/**
	 * Which way of working is advised: everything, and the level reached.
	 */
	DELIVERY(true, true, true);

	private final boolean scores;

	private final boolean flags;

	private final boolean level;

	Scope(boolean scores, boolean flags, boolean level) {
		this.scores = scores;
		this.flags = flags;
		this.level = level;
	}

	/**
	 * Refuses a question that must not be read here.
	 */
	void check(CelExpr place, Question question) {
		if (this == VISIBILITY && question.weight() > 0) {
			throw new Refused(place.id(), "visibility-reads-facts", question.id());
		}
	}

	boolean seesScores() {
		return this.scores;
	}

	boolean seesFlags() {
		return this.flags;
	}

	boolean seesLevel() {
		return this.level;
	}

}
