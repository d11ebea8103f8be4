package de.nachhalt.assessment.scoring.condition;

import java.util.List;

import de.nachhalt.assessment.scoring.model.Question;
import org.jspecify.annotations.Nullable;

/**
 * What the names in a condition stand for, and at which index of {@link Facts} it is
 * found. An index of -1 means that there is nothing of that name.
 */
public interface Symbols {

	/**
	 * The name of the root of the tree of scores.
	 */
	String TOTAL = "total";

	@Nullable Question question(String id);

	/**
	 * Index of a question among the answers.
	 */
	int answer(String question);

	/**
	 * Index of the score of a question, a dimension or the total.
	 */
	int score(String id);

	/**
	 * Index of the coverage of a dimension or the total, 0 to 1.
	 */
	int coverage(String id);

	/**
	 * Index of the perception gap of a question, in points.
	 */
	int gap(String question);

	/**
	 * Index of the amount answered to a question of kind number.
	 */
	int amount(String question);

	/**
	 * Index of a fact of the plan.
	 */
	int plan(PlanFact fact);

	/**
	 * Ids of the flags, in the order of {@link Facts#flags}.
	 */
	List<String> flags();

	/**
	 * Ids of the levels, in the order of the ladder.
	 */
	List<String> levels();

	/**
	 * Names of the engagements, in the order of {@link Facts#engagement}.
	 */
	List<String> engagements();

	/**
	 * What a name of the tree of scores stands for.
	 */
	default Input input(String id) {
		if (question(id) != null) {
			return new Input(Input.Kind.QUESTION, id);
		}
		return new Input(TOTAL.equals(id) ? Input.Kind.TOTAL : Input.Kind.DIMENSION, id);
	}

}
