package de.nachhalt.report.branding;

import java.io.IOException;

import de.nachhalt.report.rendering.Manuscript;
import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.result.Language;

/**
 * Writes documents about a client that does not exist, to look at a branding on: kept by
 * whoever knows what documents are written from.
 */
@FunctionalInterface
public interface Example {

	/**
	 * @throws IOException when it cannot be read
	 */
	Manuscript write(ReportKind kind, Language language) throws IOException;

}
