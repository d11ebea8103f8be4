package de.nachhalt.client.standing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import de.nachhalt.client.assessments.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What is read of the events that an assessment was started or completed.
 *
 * @param completedAt only of a completed one
 * @param result only of a completed one
 */
record AssessmentTold(String clientId, int cycle, @Nullable Instant completedAt, @Nullable Result result) {

	static final String TOPIC = "nachhalt.assessments";

	static final String STARTED = "de.nachhalt.assessment.started.v1";

	static final String COMPLETED = "de.nachhalt.assessment.completed.v1";

	/**
	 * @param levels the ladder, lowest first
	 */
	record Result(Reached level, List<Step> levels, @Nullable Total total) {

		@Nullable Double coverage() {
			return (this.total != null) ? this.total.coverage() : null;
		}

		/**
		 * The level reached; empty when it is not on the ladder.
		 */
		Optional<KnownAssessment.Level> reachedLevel() {
			for (int position = 0; position < this.levels.size(); position++) {
				Step step = this.levels.get(position);
				if (step.id().equals(this.level.reached())) {
					return Optional.of(new KnownAssessment.Level(step.id(), step.title(), position,
							position == this.levels.size() - 1));
				}
			}
			return Optional.empty();
		}

	}

	/**
	 * @param reached id of the level
	 */
	record Reached(String reached) {
	}

	/**
	 * A step of the ladder.
	 */
	record Step(String id, Bilingual title) {
	}

	/**
	 * @param coverage share of what applies that was answered, 0 to 1
	 */
	record Total(double coverage) {
	}

}
