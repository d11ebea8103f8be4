package de.nachhalt.assessment.invitations;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import de.nachhalt.http.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * From when until when a link holds, and when it is asked again meanwhile.
 */
final class Term {

	/** How long a link may hold. */
	static final Duration LONGEST = Duration.ofDays(366);

	private Term() {
	}

	/**
	 * What is wrong with it, seen from now; nothing when it is in order.
	 */
	static List<FieldProblem> problems(Instant expiresAt, @Nullable Instant remindAt, Instant now) {
		List<FieldProblem> problems = new ArrayList<>();
		if (!expiresAt.isAfter(now) || expiresAt.isAfter(now.plus(LONGEST))) {
			problems.add(new FieldProblem("expiresAt", "expiry-out-of-range"));
		}
		if (remindAt != null && !(remindAt.isAfter(now) && remindAt.isBefore(expiresAt))) {
			problems.add(new FieldProblem("remindAt", "reminder-out-of-range"));
		}
		return problems;
	}

}
