package de.nachhalt.report.reports;

import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A report as callers see it.
 */
record ReportResponse(String id, String assessmentId, String clientId, String clientName, ReportKind kind,
		@Schema(allowableValues = {
				"de", "en" }) String language,
		ReportFormat format, ReportState state, Progress progress, Instant createdAt, @Nullable Instant readyAt,
		@Schema(description = "Version of the branding; 1 is the house's look") long branding,
		@Schema(description = "Version of the words of one's own; 1 as long as nothing was written") long words,
		@Schema(description = "Version of the templates; none for figures and before it is ready") @Nullable Integer templates,
		@Schema(description = "Version of the data: the same for the same answers, catalogue and engine") @Nullable String data,
		@Schema(description = "In bytes") @Nullable Long size, @Nullable String sha256, @Nullable String fileName,
		@Schema(description = "Why it failed, in the caller's language") @Nullable String failure){

	static ReportResponse of(Report report, Locale language) {
		Report.Subject subject = report.subject();
		StoredFile file = report.file();
		Stamp stamp = (file != null) ? file.stamp() : null;
		return new ReportResponse(report.id(), subject.assessmentId(), subject.clientId(), subject.clientName(),
				subject.kind(), subject.language(), subject.format(), report.state(), Progress.of(report.state()),
				report.createdAt(), report.readyAt(), subject.edition().branding(), subject.edition().words(),
				(stamp != null) ? stamp.templates() : null, (stamp != null) ? stamp.data() : null,
				(file != null) ? file.size() : null, (file != null) ? file.sha256() : null,
				(file != null) ? FileName.of(report).text() : null, text(report.failure(), language));
	}

	private static @Nullable String text(@Nullable Failure failure, Locale language) {
		return (failure != null)
				? ResourceBundle.getBundle("failures", language, Failures.IN_GERMAN_OTHERWISE).getString(failure.name())
				: null;
	}

	/**
	 * Steps on the way to a stored file: taken by a renderer, set, stored.
	 */
	record Progress(int done, int of) {

		private static final int STEPS = 3;

		static Progress of(ReportState state) {
			return new Progress(switch (state) {
				case QUEUED, FAILED, CANCELLED -> 0;
				case RENDERING -> 1;
				case READY -> STEPS;
			}, STEPS);
		}

	}

	private static final class Failures {

		static final ResourceBundle.Control IN_GERMAN_OTHERWISE = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	}

}
