package de.nachhalt.assessment.scoring.model;

import java.util.List;

/**
 * A step of the ladder, with the gate that leads to it.
 */
public record Level(String id, Text title, Text meaning, List<Requirement> requirements) {

	public Level {
		requirements = List.copyOf(requirements);
	}

}
