package de.nachhalt.assessment.catalogue;

import java.util.Locale;

/**
 * Whether a catalogue may still change. Only published ones are assessed with.
 */
public enum CatalogueState {

	DRAFT, PUBLISHED;

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
