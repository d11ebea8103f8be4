package de.nachhalt.report.reports;

import java.util.List;

import reactor.core.publisher.Mono;

/**
 * Takes orders: kept by whoever knows what reports are made from.
 */
public interface Ordering {

	/**
	 * Asks for reports. One that was asked for before is not made again.
	 * @return the reports as they are now; empty when there is no such assessment
	 */
	Mono<List<Report>> place(String tenant, Order order);

}
