package de.nachhalt.client.contacts;

import java.util.Locale;

import de.nachhalt.messaging.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A person of a client. It is personal data: it stays here, and goes with the client.
 *
 * @param byName position in the order of names; ends with the id, so that no two share
 * one
 */
record Contact(String id, String tenant, long version, String clientId, Details details,
		String byName) implements Aggregate {

	static Contact add(String id, String tenant, String clientId, Details details) {
		return new Contact(id, tenant, 1, clientId, details, position(id, details));
	}

	Contact change(Details changed) {
		return new Contact(this.id, this.tenant, this.version, this.clientId, changed, position(this.id, changed));
	}

	private static String position(String id, Details details) {
		return details.name().toLowerCase(Locale.ROOT) + '\u0001' + id;
	}

	/** Keeps personal data out of logs. */
	@Override
	public String toString() {
		return "Contact " + this.id;
	}

	/**
	 * What is known of the person.
	 *
	 * @param role in the company, in the consultancy's own words
	 */
	record Details(String name, String role, @Nullable String email, @Nullable String phone, Crisis crisis) {

		/** Keeps personal data out of logs. */
		@Override
		public String toString() {
			return "Details";
		}

	}

}
