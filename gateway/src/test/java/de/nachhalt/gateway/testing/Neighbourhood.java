package de.nachhalt.gateway.testing;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A stage of its own for a test class that needs settings or instances of its own: the
 * gateway's neighbours, and as many instances between them as are asked for. All of it
 * ends with the class.
 */
public final class Neighbourhood implements AfterAllCallback {

	private final FakeKeycloak keycloak = new FakeKeycloak();

	private final Upstream services = new Upstream();

	private final List<Gateway> gateways = new ArrayList<>();

	private final String database;

	/**
	 * @param database that all instances share
	 */
	public Neighbourhood(String database) {
		this.database = database;
	}

	public FakeKeycloak keycloak() {
		return this.keycloak;
	}

	public Upstream services() {
		return this.services;
	}

	/**
	 * Starts another instance.
	 * @param settings besides the usual ones, as <code>name=value</code>
	 */
	public Gateway gateway(String... settings) {
		Gateway gateway = Gateway.start(this.keycloak.url(), this.services.url(), this.database, settings);
		this.gateways.add(gateway);
		return gateway;
	}

	@Override
	public void afterAll(ExtensionContext context) {
		this.gateways.forEach(Gateway::close);
		this.services.close();
		this.keycloak.close();
	}

}
