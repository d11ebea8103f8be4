package de.nachhalt.client.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import de.nachhalt.client.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * How a consultancy looks after a client.
 *
 * @param consultant who does; {@code null} for nobody
 * @param nextStep what was planned by hand; {@code null} when it follows from how things
 * stand
 * @param reassessmentOn the day set by hand for the next assessment; {@code null} when it
 * follows from the last one
 */
public record Care(Status status, @Nullable Person consultant, @Nullable PlannedStep nextStep,
		@Nullable LocalDate reassessmentOn) {

	/** Of records from before there was any. */
	static final Care UNKNOWN = new Care(Status.FIRST_TALK, null, null, null);

	static Care by(Person consultant) {
		return new Care(Status.FIRST_TALK, consultant, null, null);
	}

	/**
	 * Names of the parts in which another differs.
	 */
	List<String> differences(Care other) {
		return Stream
			.of(Objects.equals(this.status, other.status) ? "" : "status",
					Objects.equals(this.consultant, other.consultant) ? "" : "consultant",
					Objects.equals(this.nextStep, other.nextStep) ? "" : "nextStep",
					Objects.equals(this.reassessmentOn, other.reassessmentOn) ? "" : "reassessmentOn")
			.filter((part) -> !part.isEmpty())
			.toList();
	}

}
