package de.nachhalt.client.standing;

import java.time.Instant;

import de.nachhalt.client.assessments.Bilingual;
import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;

/**
 * An assessment as this service remembers it.
 *
 * @param cycle 1 for the first pass of a client
 * @param startedAt {@code null} when only its completion was heard of
 * @param completedAt {@code null} while it is open
 * @param level reached; only when completed
 * @param coverage share of what applies that was answered, 0 to 1; only when completed
 */
public record KnownAssessment(@Id String id, String tenant, String clientId, int cycle, @Nullable Instant startedAt,
		@Nullable Instant completedAt, @Nullable Level level, @Nullable Double coverage) {

	boolean open() {
		return this.completedAt == null;
	}

	/**
	 * A step of the ladder.
	 *
	 * @param position 0 for the lowest
	 * @param highest whether there is none above
	 */
	public record Level(String id, Bilingual title, int position, boolean highest) {
	}

}
