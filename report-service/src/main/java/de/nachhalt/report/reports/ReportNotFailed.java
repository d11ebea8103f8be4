package de.nachhalt.report.reports;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * Only a report that failed or was cancelled can be tried again.
 */
final class ReportNotFailed extends Refusal {

	ReportNotFailed() {
		super(HttpStatus.CONFLICT, "report-not-failed", List.of());
	}

}
