package de.nachhalt.client.records;

import java.time.Instant;

/**
 * Clients for the tests of other features.
 */
public final class TestClients {

	private static final Instant SPRING = Instant.parse("2026-03-31T09:00:00Z");

	private TestClients() {
	}

	public static Client client(String id, String tenant) {
		return client(id, tenant, 1);
	}

	public static Client client(String id, String tenant, long version) {
		Profile profile = new Profile("Bäckerei Müller GmbH", "Lebensmittelhandwerk", Size.SMALL, Market.B2C,
				Language.DE);
		return new Client(id, tenant, version, profile, SPRING, SPRING, Listing.of(id, profile, SPRING));
	}

}
