package de.nachhalt.assessment.invitations;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * That those invited were asked again.
 *
 * @param at the last time
 * @param times how often so far, at least once
 */
record Reminded(Instant at, int times) {

	static Reminded again(@Nullable Reminded earlier, Instant now) {
		return new Reminded(now, (earlier != null) ? earlier.times() + 1 : 1);
	}

}
