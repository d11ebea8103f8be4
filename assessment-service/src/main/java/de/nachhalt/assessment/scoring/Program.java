package de.nachhalt.assessment.scoring;

import java.util.List;

import de.nachhalt.assessment.scoring.condition.Condition;
import de.nachhalt.assessment.scoring.condition.Input;
import de.nachhalt.assessment.scoring.condition.Rule;
import org.jspecify.annotations.Nullable;

/**
 * All conditions of a catalogue, compiled.
 *
 * @param visibility one per question, null when it is always asked
 * @param visibilityOrder questions in an order in which each one's visibility reads only
 * earlier ones
 * @param requirements per level
 * @param unlock what must be true before channels are advised
 * @param read which questions any condition reads
 * @param caps per flag the position of the highest level it leaves open
 */
record Program(@Nullable Condition[] visibility, int[] visibilityOrder, boolean[] read, List<Condition> flags,
		int[] caps, List<List<Condition>> requirements, List<Condition> delivery, List<Condition> unlock,
		Rule[] flagRules, Rule[][] gates) {

	/**
	 * Whether any requirement asks for a flag.
	 */
	boolean gatesReadFlags() {
		return this.requirements.stream()
			.flatMap(List::stream)
			.flatMap((condition) -> condition.inputs().stream())
			.anyMatch((input) -> input.kind() == Input.Kind.FLAG);
	}

}
