package de.nachhalt.client.engagements;

import java.time.LocalDate;
import java.util.Locale;

import de.nachhalt.messaging.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a client has asked for.
 *
 * @param position in the order of time; ends with the id, so that no two share one
 */
record Engagement(String id, String tenant, long version, String clientId, Terms terms,
		String position) implements Aggregate {

	static Engagement add(String id, String tenant, String clientId, Terms terms) {
		return new Engagement(id, tenant, 1, clientId, terms, position(id, terms));
	}

	Engagement change(Terms changed) {
		return new Engagement(this.id, this.tenant, this.version, this.clientId, changed, position(this.id, changed));
	}

	private static String position(String id, Terms terms) {
		return ((terms.from() != null) ? terms.from().toString() : "9999-12-31") + '\u0001' + id;
	}

	/**
	 * What was agreed.
	 *
	 * @param subject in the consultancy's own words
	 * @param from first day; {@code null} while it is not settled
	 * @param to last day; {@code null} without an end
	 */
	record Terms(Kind kind, State state, @Nullable String subject, @Nullable LocalDate from, @Nullable LocalDate to) {
	}

	/**
	 * Whether social media is to become a lasting part of the company, is needed for one
	 * bounded push, or both.
	 */
	enum Kind {

		INTRODUCTION, CAMPAIGN, BOTH;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * How far it is.
	 */
	enum State {

		PLANNED, RUNNING, COMPLETED, CANCELLED;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
