package de.nachhalt.client.portfolio;

import java.util.Locale;

/**
 * Why somebody should look at a client.
 */
enum Attention {

	REASSESSMENT_DUE, REPORT_FAILED, INVITATION_OVERDUE, ACTION_OVERDUE;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
