package de.nachhalt.gateway.testing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import de.nachhalt.gateway.GatewayApplication;
import de.nachhalt.local.FreePort;
import de.nachhalt.testenvironment.Platform;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.client.ReactorResourceFactory;

/**
 * An instance of the gateway, on a free port, between the given neighbours.
 */
public final class Gateway implements AutoCloseable {

	private final MutableClock clock = new MutableClock();

	private final int port;

	private final ConfigurableApplicationContext context;

	private Gateway(int port, List<String> arguments) {
		this.port = port;
		this.context = new SpringApplicationBuilder(GatewayApplication.class).web(WebApplicationType.REACTIVE)
			.initializers((ApplicationContextInitializer<GenericApplicationContext>) this::replaceBeans)
			.run(arguments.toArray(String[]::new));
	}

	private void replaceBeans(GenericApplicationContext start) {
		start.registerBean("testClock", Clock.class, () -> this.clock, (bean) -> bean.setPrimary(true));
		// threads of its own, or the first instance to close would end those of all others
		start.registerBean(ReactorResourceFactory.class, () -> {
			ReactorResourceFactory resources = new ReactorResourceFactory();
			resources.setUseGlobalResources(false);
			return resources;
		});
	}

	public static Gateway start(String keycloak, String services, String database, String... more) {
		return start(FreePort.any(), keycloak, services, database, more);
	}

	/**
	 * @param port where browsers reach it
	 * @param keycloak address of the identity provider
	 * @param services address that all services share
	 * @param database name of the database; instances that share it share sessions
	 * @param more further settings, as <code>--name=value</code>
	 */
	public static Gateway start(int port, String keycloak, String services, String database, String... more) {
		List<String> arguments = new ArrayList<>(
				List.of("--SERVER_PORT=" + port, "--PUBLIC_URL=http://localhost:" + port, "--MANAGEMENT_SERVER_PORT=0",
						"--MONGODB_URI=" + Platform.mongodb(), "--spring.mongodb.database=" + database,
						"--KEYCLOAK_URL=" + keycloak, "--GATEWAY_CLIENT_SECRET=" + FakeKeycloak.CLIENT_SECRET,
						"--CLIENT_SERVICE_URL=" + services, "--ASSESSMENT_SERVICE_URL=" + services,
						"--REPORT_SERVICE_URL=" + services));
		arguments.addAll(List.of(more));
		return new Gateway(port, arguments);
	}

	public int port() {
		return this.port;
	}

	public String url() {
		return "http://localhost:" + this.port;
	}

	public int managementPort() {
		return this.context.getEnvironment().getRequiredProperty("local.management.port", Integer.class);
	}

	public MutableClock clock() {
		return this.clock;
	}

	public <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	@Override
	public void close() {
		this.context.close();
	}

}
