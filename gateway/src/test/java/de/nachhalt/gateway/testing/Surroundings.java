package de.nachhalt.gateway.testing;

/**
 * A gateway with its neighbours, shared by all tests that need no settings of their own.
 */
public final class Surroundings {

	public static final FakeKeycloak KEYCLOAK = new FakeKeycloak();

	public static final Upstream SERVICES = new Upstream();

	public static final Gateway GATEWAY = Gateway.start(KEYCLOAK.url(), SERVICES.url(), "gateway-shared");

	private Surroundings() {
	}

	/** A browser that has just been opened. */
	public static Browser browser() {
		return new Browser(GATEWAY);
	}

}
