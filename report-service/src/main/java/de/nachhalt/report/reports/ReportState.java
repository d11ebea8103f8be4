package de.nachhalt.report.reports;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How far a report is.
 */
public enum ReportState {

	/** Waits for a renderer. */
	@JsonProperty("queued")
	QUEUED,

	/** A renderer is at it. */
	@JsonProperty("rendering")
	RENDERING,

	/** Its file is stored and will not change. */
	@JsonProperty("ready")
	READY,

	/** Given up; somebody may ask for another try. */
	@JsonProperty("failed")
	FAILED,

	/** Not wanted any more; somebody may ask for another try. */
	@JsonProperty("cancelled")
	CANCELLED

}
