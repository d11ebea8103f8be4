package de.nachhalt.report.words;

import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.result.Language;

/**
 * Which document words are for.
 */
record Chosen(String tenant, String assessmentId, ReportKind kind, Language language) {
}
