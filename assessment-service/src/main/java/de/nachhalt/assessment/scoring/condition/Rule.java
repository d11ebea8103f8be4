package de.nachhalt.assessment.scoring.condition;

import de.nachhalt.assessment.scoring.model.Truth;

/**
 * A condition ready to be asked. Works on the ordinals of {@link Truth}, where "and" is
 * the lesser, "or" the greater and "not" the mirror image of its operands.
 */
@FunctionalInterface
public interface Rule {

	int FALSE = Truth.FALSE.ordinal();

	int OPEN = Truth.OPEN.ordinal();

	int TRUE = Truth.TRUE.ordinal();

	int test(Facts facts);

}
