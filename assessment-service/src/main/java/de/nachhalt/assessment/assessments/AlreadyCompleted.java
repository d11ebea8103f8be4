package de.nachhalt.assessment.assessments;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * A completed assessment takes no more answers; the next cycle does.
 */
public final class AlreadyCompleted extends Refusal {

	public AlreadyCompleted() {
		super(HttpStatus.CONFLICT, "assessment-completed", List.of());
	}

}
