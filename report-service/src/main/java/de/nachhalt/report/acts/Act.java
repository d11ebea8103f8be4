package de.nachhalt.report.acts;

/**
 * What is told when somebody does it.
 */
public enum Act {

	REPORT_ORDERED, REPORT_CANCELLED, SHARE_ISSUED, SHARE_REVOKED, BRANDING_CHANGED

}
