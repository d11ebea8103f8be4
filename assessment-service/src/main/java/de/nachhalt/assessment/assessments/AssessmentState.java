package de.nachhalt.assessment.assessments;

import java.util.Locale;

/**
 * Open assessments take answers; completed ones never change again.
 */
public enum AssessmentState {

	OPEN, COMPLETED;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
