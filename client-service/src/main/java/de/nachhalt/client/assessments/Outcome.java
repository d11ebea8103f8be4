package de.nachhalt.client.assessments;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The part of an assessment's result that a handover tells. Answers, comments and scores
 * of single questions are left where they are.
 *
 * @param level what was reached
 * @param levels the ladder, lowest first
 * @param requirements of all levels
 * @param flags that were raised or may be
 * @param dimensions in the order of the catalogue
 * @param delivery how the work should be done, and why
 */
public record Outcome(ReachedLevel level, List<Level> levels, List<Requirement> requirements, List<Flag> flags,
		List<Dimension> dimensions, Delivery delivery) {

	/**
	 * @param reached id of the level
	 */
	public record ReachedLevel(String reached) {
	}

	/**
	 * A step of the ladder.
	 */
	public record Level(String id, Bilingual title) {
	}

	/**
	 * One condition of a level's gate.
	 *
	 * @param level id of the level it belongs to
	 * @param state <code>true</code>, <code>false</code> or <code>open</code>
	 * @param sentence what is required and how things stand
	 */
	public record Requirement(String id, String level, String state, Bilingual sentence) {
	}

	/**
	 * A pattern that must be talked about.
	 *
	 * @param severity <code>note</code>, <code>warning</code> or <code>blocking</code>
	 * @param state <code>true</code>, <code>false</code> or <code>open</code>
	 * @param caps id of the highest level that can be reached with it; {@code null} when
	 * it holds nothing back
	 * @param sentence what was seen
	 */
	public record Flag(String id, String severity, String state, @Nullable String caps, Bilingual sentence) {
	}

	/**
	 * One field of the catalogue.
	 *
	 * @param low points, 0 to 100, even if every missing answer turned out worst
	 * @param assessable whether enough of it applies to this client to say anything
	 */
	public record Dimension(String id, Bilingual title, double low, boolean assessable) {
	}

	/**
	 * Who should do the work.
	 *
	 * @param model stable name, such as <code>in-house-with-agency-support</code>
	 */
	public record Delivery(String model, Bilingual title, Bilingual reason) {
	}

}
