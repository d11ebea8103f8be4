package de.nachhalt.report.reports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

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
	HANDOVER;

	/**
	 * As it stands in addresses and in JSON.
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public static Optional<ReportKind> of(String code) {
		return Arrays.stream(values()).filter((kind) -> kind.code().equals(code)).findFirst();
	}

	/**
	 * All there are, as people are told them.
	 */
	public static String codes() {
		return Arrays.stream(values()).map(ReportKind::code).collect(Collectors.joining(", "));
	}

}
