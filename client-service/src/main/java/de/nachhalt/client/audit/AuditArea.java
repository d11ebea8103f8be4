package de.nachhalt.client.audit;

import java.util.Locale;

/**
 * What part of a consultancy something was done to.
 */
public enum AuditArea {

	PEOPLE, AGENCIES, CATALOGUES, BRANDING, CLIENTS, GRANTS, REPORTS, SHARES;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
