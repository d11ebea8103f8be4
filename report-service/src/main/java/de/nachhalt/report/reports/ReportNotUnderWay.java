package de.nachhalt.report.reports;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * Only a report that waits or is being rendered can be cancelled.
 */
final class ReportNotUnderWay extends Refusal {

	ReportNotUnderWay() {
		super(HttpStatus.CONFLICT, "report-not-under-way", List.of());
	}

}
