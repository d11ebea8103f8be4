package de.nachhalt.client.records;

import java.time.LocalDate;

import de.nachhalt.client.people.Person;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a client is looked after, as consultants see it.
 */
@Schema(name = "Care")
record CareResponse(@Schema(example = "preparation") Status status, @Nullable Person consultant,
		@Nullable PlannedStep nextStep, @Nullable LocalDate reassessmentOn) {

	static CareResponse of(Care care) {
		return new CareResponse(care.status(), care.consultant(), care.nextStep(), care.reassessmentOn());
	}

}
