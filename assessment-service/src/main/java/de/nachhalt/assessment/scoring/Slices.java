package de.nachhalt.assessment.scoring;

import java.util.List;

import de.nachhalt.assessment.scoring.condition.Condition;
import de.nachhalt.assessment.scoring.condition.Facts;
import de.nachhalt.assessment.scoring.condition.Rule;
import de.nachhalt.assessment.scoring.model.Option;
import de.nachhalt.assessment.scoring.model.Question;

/**
 * Looks for a value of one number, or an option of one question, with which conditions
 * may all be true, whatever else is the case: halves the number's range until a part is
 * decided. Facts are as they were afterwards.
 */
final class Slices {

	/** A hundred points are told apart to two thousandths. */
	private static final int HALVINGS = 16;

	/**
	 * Conditions may be written so that no halving decides them. Where so much has been
	 * tried, nothing is claimed.
	 */
	private int trials = 200_000;

	/**
	 * The least true of conditions.
	 */
	static int all(List<Condition> conditions, Facts facts) {
		int truth = Rule.TRUE;
		for (Condition condition : conditions) {
			truth = Math.min(truth, condition.rule().test(facts));
		}
		return truth;
	}

	/**
	 * Whether any value of the quantity lets conditions be true, or it cannot be told.
	 */
	boolean any(Facts facts, int slot, List<Condition> conditions) {
		double low = facts.low[slot];
		double high = facts.high[slot];
		boolean any = Double.isNaN(low) ? any(facts, slot, conditions, 0, Double.POSITIVE_INFINITY, HALVINGS)
				: any(facts, slot, conditions, low, high, HALVINGS);
		facts.quantity(slot, low, high);
		return any;
	}

	private boolean any(Facts facts, int slot, List<Condition> conditions, double low, double high, int halvings) {
		if (this.trials < 0) {
			return true;
		}
		facts.quantity(slot, low, high);
		this.trials -= conditions.size();
		int truth = all(conditions, facts);
		if (truth != Rule.OPEN) {
			return truth == Rule.TRUE;
		}
		if (halvings == 0 || !(low < high)) {
			return true;
		}
		double middle = Double.isInfinite(high) ? Math.max(1, 2 * low) : (low + high) / 2;
		return any(facts, slot, conditions, low, middle, halvings - 1)
				|| any(facts, slot, conditions, middle, high, halvings - 1);
	}

	/**
	 * Whether any option of a question with one answer, or none, lets conditions be true.
	 */
	boolean anyOption(Facts facts, Layout layout, int index, List<Condition> conditions) {
		Question question = layout.questions[index];
		double low = facts.low[index];
		double high = facts.high[index];
		boolean any = all(conditions, facts) == Rule.TRUE;
		facts.given[index] = true;
		for (int i = 0; i < question.options().size() && !any; i++) {
			Option option = question.options().get(i);
			facts.any[index] = 1L << i;
			facts.all[index] = 1L << i;
			if (question.weight() > 0 && layout.targets[index] < 0) {
				facts.quantity(index, option.points(), option.points());
			}
			any = all(conditions, facts) != Rule.FALSE;
		}
		facts.given[index] = false;
		facts.any[index] = 0;
		facts.all[index] = 0;
		facts.quantity(index, low, high);
		return any;
	}

}
