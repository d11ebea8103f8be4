package de.nachhalt.assessment.scoring.model;

import java.util.Locale;

/**
 * How the scores below a node become its own: the weighted mean, the weakest of them, or
 * the sum of weight × points ÷ 100 (with weight 1, the count of full marks).
 */
public enum Aggregation {

	MEAN, MINIMUM, SUM;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
