package de.nachhalt.report.documents;

/**
 * How far the result carries, in words.
 */
enum Confidence {

	SOLID, LIMITED, PRELIMINARY;

	private static final double SOLID_FROM = 0.8;

	private static final double LIMITED_FROM = 0.5;

	/**
	 * @param coverage share of the weight that is answered, 0 to 1
	 */
	static Confidence of(double coverage) {
		if (coverage >= SOLID_FROM) {
			return SOLID;
		}
		return (coverage >= LIMITED_FROM) ? LIMITED : PRELIMINARY;
	}

}
