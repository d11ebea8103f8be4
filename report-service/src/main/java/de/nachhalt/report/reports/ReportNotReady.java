package de.nachhalt.report.reports;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * There is no file yet, or there will be none.
 */
final class ReportNotReady extends Refusal {

	ReportNotReady() {
		super(HttpStatus.CONFLICT, "report-not-ready", List.of());
	}

}
