package de.nachhalt.assessment.scoring.runway;

/**
 * What the house itself has to do each week, whatever is posted, in hours.
 */
record Tasks(Interval listening, Interval coordination, Interval learning) {

	Interval total() {
		return this.listening.plus(this.coordination).plus(this.learning);
	}

}
