package de.nachhalt.client.portfolio;

import java.time.LocalDate;
import java.util.Locale;

import de.nachhalt.client.records.PlannedStep;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done next for a client.
 *
 * @param text only of a planned one
 * @param due by when; {@code null} for no particular day
 */
record NextStep(Kind kind, @Nullable String text, @Nullable LocalDate due) {

	static NextStep planned(PlannedStep step) {
		return new NextStep(Kind.PLANNED, step.text(), step.due());
	}

	static NextStep of(Kind kind) {
		return new NextStep(kind, null, null);
	}

	/**
	 * Where it comes from: somebody's plan, or how things stand.
	 */
	enum Kind {

		PLANNED, RETRY_REPORT, ASK_AGAIN, PURSUE_ACTION, FINISH_ASSESSMENT, FIRST_ASSESSMENT, REASSESS;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
