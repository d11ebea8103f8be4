package de.nachhalt.assessment.scoring.result;

import java.util.List;

import de.nachhalt.assessment.scoring.model.Perspective;
import de.nachhalt.assessment.scoring.model.Text;

/**
 * A perception gap: the same question, seen far apart.
 *
 * @param points largest difference between two perspectives
 */
public record Gap(String question, Text text, double points, List<View> perspectives) {

	public Gap {
		perspectives = List.copyOf(perspectives);
	}

	/**
	 * What one perspective's answer is worth.
	 */
	public record View(Perspective perspective, double score) {
	}

}
