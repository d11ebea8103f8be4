package de.nachhalt.assessment.scoring;

/**
 * Where something stands in a catalogue file, counted from 1.
 */
public record Place(int line, int column) {

	static final Place UNKNOWN = new Place(0, 0);

}
