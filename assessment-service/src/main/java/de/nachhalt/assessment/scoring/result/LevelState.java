package de.nachhalt.assessment.scoring.result;

import de.nachhalt.assessment.scoring.model.Text;
import de.nachhalt.assessment.scoring.model.Truth;

/**
 * Whether a level is reached: true, false, or open as long as missing answers decide.
 */
public record LevelState(String id, Text title, Truth state) {
}
