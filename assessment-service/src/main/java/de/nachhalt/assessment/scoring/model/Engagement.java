package de.nachhalt.assessment.scoring.model;

import java.util.Locale;

/**
 * What the client asked for: social media as a lasting part of the company, one bounded
 * push, or both.
 */
public enum Engagement {

	INTRODUCTION, CAMPAIGN, BOTH;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
