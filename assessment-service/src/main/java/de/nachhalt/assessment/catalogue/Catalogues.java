package de.nachhalt.assessment.catalogue;

import java.util.List;
import java.util.Optional;

import de.nachhalt.assessment.scoring.CompiledCatalogue;

/**
 * The catalogues that can be assessed with, compiled once and kept.
 */
public interface Catalogues {

	/**
	 * All of them, the newest version of each id first.
	 */
	List<CompiledCatalogue> all();

	/**
	 * One version of a catalogue.
	 */
	Optional<CompiledCatalogue> find(String id, String version);

}
