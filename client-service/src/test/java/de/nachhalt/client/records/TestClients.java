package de.nachhalt.client.records;

import java.time.Instant;

import de.nachhalt.client.people.Person;

/**
 * Clients for the tests of other features.
 */
public final class TestClients {

	private static final Instant SPRING = Instant.parse("2026-03-31T09:00:00Z");

	private static final Person ANNA = new Person("anna", "Anna Winter");

	private TestClients() {
	}

	public static Client client(String id, String tenant) {
		return client(id, tenant, 1);
	}

	public static Client client(String id, String tenant, long version) {
		Profile profile = new Profile("Bäckerei Müller GmbH", "Lebensmittelhandwerk", Size.SMALL, Market.B2C,
				Language.DE);
		return client(id, tenant, version, profile, new Care(Status.FIRST_TALK, ANNA, null, null));
	}

	public static Client client(String id, String tenant, long version, Profile profile, Care care) {
		return new Client(id, tenant, version, profile, SPRING, SPRING, Listing.of(id, profile, SPRING), care, false);
	}

}
