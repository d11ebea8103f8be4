package de.nachhalt.gateway.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

import com.mongodb.MongoClientSettings;
import de.nachhalt.gateway.GatewayApplication;
import de.nachhalt.local.FreePort;
import de.nachhalt.testenvironment.Platform;
import de.nachhalt.testenvironment.TestMongoSettings;
import org.threeten.extra.MutableClock;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.http.client.ReactorResourceFactory;

/**
 * An instance of the gateway, on a free port, between the given neighbours.
 */
public final class Gateway implements AutoCloseable {

	private final MutableClock clock = MutableClock.of(Instant.now(), ZoneOffset.UTC);

	private final int port;

	private final ConfigurableApplicationContext context;

	private Gateway(int port, Map<String, Object> settings) {
		this.port = port;
		this.context = new SpringApplicationBuilder(GatewayApplication.class).web(WebApplicationType.REACTIVE)
			.initializers((GenericApplicationContext start) -> prepare(start, settings))
			.run();
	}

	private void prepare(GenericApplicationContext start, Map<String, Object> settings) {
		start.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
		start.registerBean("testClock", Clock.class, () -> this.clock, (bean) -> bean.setPrimary(true));
		start.registerBean(MongoClientSettings.class, TestMongoSettings::get);
		// threads of its own, or the first instance to close would end those of all
		// others
		start.registerBean(ReactorResourceFactory.class, () -> {
			ReactorResourceFactory resources = new ReactorResourceFactory();
			resources.setUseGlobalResources(false);
			resources.setShutdownQuietPeriod(Duration.ZERO);
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
	 * @param more further settings, as <code>name=value</code>
	 */
	public static Gateway start(int port, String keycloak, String services, String database, String... more) {
		Map<String, Object> settings = new HashMap<>();
		settings.put("SERVER_PORT", port);
		settings.put("PUBLIC_URL", "http://localhost:" + port);
		settings.put("MANAGEMENT_SERVER_PORT", 0);
		settings.put("MONGODB_URI", Platform.mongodb());
		settings.put("spring.mongodb.database", database);
		settings.put("KEYCLOAK_URL", keycloak);
		settings.put("GATEWAY_CLIENT_SECRET", FakeKeycloak.CLIENT_SECRET);
		settings.put("CLIENT_SERVICE_URL", services);
		settings.put("ASSESSMENT_SERVICE_URL", services);
		settings.put("REPORT_SERVICE_URL", services);
		for (String setting : more) {
			String[] parts = setting.split("=", 2);
			settings.put(parts[0], parts[1]);
		}
		return new Gateway(port, settings);
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

	/** Stands until it is put forward. */
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
