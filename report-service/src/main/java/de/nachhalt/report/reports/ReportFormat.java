package de.nachhalt.report.reports;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What kind of file a report is.
 */
public enum ReportFormat {

	/** Tagged and archivable. */
	@JsonProperty("pdf")
	PDF("pdf", "application/pdf", false),

	/** To be edited. */
	@JsonProperty("docx")
	DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", false),

	/** To be looked at on any screen. */
	@JsonProperty("html")
	HTML("html", "text/html;charset=UTF-8", false),

	/** The figures as a workbook. */
	@JsonProperty("xlsx")
	XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", true),

	/** The figures as a list. */
	@JsonProperty("csv")
	CSV("csv", "text/csv;charset=UTF-8", true),

	/** The result as other programs read it. */
	@JsonProperty("json")
	JSON("json", "application/json", true);

	private final String extension;

	private final String mediaType;

	private final boolean data;

	ReportFormat(String extension, String mediaType, boolean data) {
		this.extension = extension;
		this.mediaType = mediaType;
		this.data = data;
	}

	String extension() {
		return this.extension;
	}

	String mediaType() {
		return this.mediaType;
	}

	/**
	 * Whether it holds the figures of a result and no sentence of ours: there is one of a
	 * result, whatever else is written about it.
	 */
	public boolean isData() {
		return this.data;
	}

}
