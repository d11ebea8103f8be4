package de.nachhalt.assessment.scoring.model;

import java.util.Locale;

/**
 * Who answers. The consultant's answer counts as validated and wins over the others.
 */
public enum Perspective {

	MANAGEMENT, DOERS, CONSULTANT;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
