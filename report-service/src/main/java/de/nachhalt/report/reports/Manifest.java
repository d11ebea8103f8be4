package de.nachhalt.report.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an archive holds, so that anybody can check that nothing was changed.
 *
 * @param date of the data
 * @param branding version of the look
 * @param words version of what consultants wrote
 */
record Manifest(String assessmentId, ReportKind kind, String language, Instant date, long branding, long words,
		List<Entry> files) {

	/**
	 * @param name of the file in the archive
	 * @param size in bytes
	 * @param madeFrom versions of templates and data; {@code null} for files made before
	 * there were any
	 */
	record Entry(String name, ReportFormat format, String mediaType, long size, String sha256,
			@Nullable Stamp madeFrom) {
	}

	/**
	 * @param ready reports of the same subject, each as another kind of file
	 */
	static Manifest of(List<Report> ready) {
		Report.Subject subject = ready.getFirst().subject();
		List<Entry> files = new ArrayList<>();
		for (Report report : ready) {
			StoredFile file = report.file();
			if (file != null) {
				ReportFormat format = report.subject().format();
				files.add(new Entry(FileName.of(report).text(), format, format.mediaType(), file.size(), file.sha256(),
						file.stamp()));
			}
		}
		return new Manifest(subject.assessmentId(), subject.kind(), subject.language(), subject.date(),
				subject.edition().branding(), subject.edition().words(), files);
	}

}
