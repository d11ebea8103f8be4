package de.nachhalt.assessment.scoring.runway;

/**
 * Ideas for content; one makes one post.
 *
 * @param stock at the start
 * @param perWeek that come in each week
 */
record Ideas(Interval stock, Interval perWeek) {

	/**
	 * Weeks until the stock is used up.
	 * @param posts per week
	 */
	Interval weeks(Interval posts) {
		return new Interval(weeks(this.stock.low(), posts.high(), this.perWeek.low()),
				weeks(this.stock.high(), posts.low(), this.perWeek.high()));
	}

	private static double weeks(double stock, double used, double added) {
		return Interval.fits(used, added) ? Double.POSITIVE_INFINITY : stock / (used - added);
	}

}
