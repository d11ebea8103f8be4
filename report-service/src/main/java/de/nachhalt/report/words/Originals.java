package de.nachhalt.report.words;

import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.result.Language;
import reactor.core.publisher.Mono;

/**
 * The documents that words are written into: kept by whoever knows what they are made
 * from.
 */
@FunctionalInterface
public interface Originals {

	/**
	 * @return the document in the look of the consultancy; empty when there is no such
	 * assessment
	 */
	Mono<Original> find(String tenant, String assessmentId, ReportKind kind, Language language);

}
