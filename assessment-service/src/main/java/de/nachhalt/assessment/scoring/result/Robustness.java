package de.nachhalt.assessment.scoring.result;

import java.util.List;

import de.nachhalt.assessment.scoring.model.Text;

/**
 * How far the level can be relied on, tried out with answers that are slightly off and
 * missing ones guessed.
 *
 * @param share of the draws that came to the same level, 0 to 1
 * @param draws how many there were
 * @param levels how often each level came out, lowest first
 */
public record Robustness(double share, int draws, List<LevelShare> levels, Text sentence) {

	public Robustness {
		levels = List.copyOf(levels);
	}

	/**
	 * How often a level came out, 0 to 1.
	 */
	public record LevelShare(String id, Text title, double share) {
	}

}
