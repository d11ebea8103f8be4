package de.nachhalt.report.reports;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a report is about.
 */
public enum ReportKind {

	/** One completed assessment. */
	@JsonProperty("result")
	RESULT,

	/** The same on one page. */
	@JsonProperty("summary")
	SUMMARY,

	/** All completed assessments of a client up to one of them. */
	@JsonProperty("progress")
	PROGRESS,

	/** Who leads, does, advises and is told. */
	@JsonProperty("responsibilities")
	RESPONSIBILITIES,

	/** A crisis plan to be filled in. */
	@JsonProperty("crisis-plan")
	CRISIS_PLAN,

	/** What an agency works from. */
	@JsonProperty("handover")
	HANDOVER

}
