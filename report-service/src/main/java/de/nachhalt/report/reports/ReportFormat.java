package de.nachhalt.report.reports;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What kind of file a report is.
 */
public enum ReportFormat {

	/** Tagged and archivable. */
	@JsonProperty("pdf")
	PDF("pdf", "application/pdf");

	private final String extension;

	private final String mediaType;

	ReportFormat(String extension, String mediaType) {
		this.extension = extension;
		this.mediaType = mediaType;
	}

	String extension() {
		return this.extension;
	}

	String mediaType() {
		return this.mediaType;
	}

}
