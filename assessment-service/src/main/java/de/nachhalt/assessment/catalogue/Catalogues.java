package de.nachhalt.assessment.catalogue;

import de.nachhalt.assessment.scoring.CompiledCatalogue;
import reactor.core.publisher.Mono;

/**
 * The catalogues that can be assessed with.
 */
public interface Catalogues {

	/**
	 * One version of a catalogue, built-in or published by the consultancy; empty when it
	 * has none.
	 */
	Mono<CompiledCatalogue> find(String tenant, String id, String version);

}
