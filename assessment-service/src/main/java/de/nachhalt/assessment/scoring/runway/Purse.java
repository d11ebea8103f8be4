package de.nachhalt.assessment.scoring.runway;

/**
 * Money, in euros.
 *
 * @param budget at the start
 * @param perMonth added each month
 * @param costsPerMonth paid to others each month, whatever is posted
 */
record Purse(Interval budget, Interval perMonth, Interval costsPerMonth) {

	static final double WEEKS_PER_MONTH = 52.0 / 12;

	/**
	 * Weeks until the budget is spent.
	 * @param postingCosts euros per week
	 */
	Interval weeks(Interval postingCosts) {
		Interval costs = this.costsPerMonth.plus(postingCosts.times(WEEKS_PER_MONTH));
		double worst = months(this.budget.low(), costs.high(), this.perMonth.low());
		double best = months(this.budget.high(), costs.low(), this.perMonth.high());
		return new Interval(worst * WEEKS_PER_MONTH, best * WEEKS_PER_MONTH);
	}

	private static double months(double stock, double spent, double added) {
		return Interval.fits(spent, added) ? Double.POSITIVE_INFINITY : stock / (spent - added);
	}

}
