package de.nachhalt.report.reports;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a report is about.
 */
public enum ReportKind {

	/** One completed assessment. */
	@JsonProperty("result")
	RESULT

}
