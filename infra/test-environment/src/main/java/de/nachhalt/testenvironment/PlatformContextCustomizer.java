package de.nachhalt.testenvironment;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import de.nachhalt.testenvironment.PlatformTest.Part;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Gives a context a world of its own on the shared servers.
 *
 * @param testClass has a part in equality, so that no two test classes share a context
 * and thereby a database
 */
record PlatformContextCustomizer(Class<?> testClass, Set<Part> parts) implements ContextCustomizer {

	@Override
	public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
		World world = World.of(this.testClass);
		Map<String, Object> properties = new HashMap<>();
		if (this.parts.contains(Part.MONGODB)) {
			properties.put("MONGODB_URI", Platform.mongodb());
			properties.put("spring.mongodb.uri", Platform.mongodb());
			properties.put("spring.mongodb.database", world.database());
			context.getBeanFactory().registerSingleton("mongoClientSettings", TestMongoSettings.get());
		}
		if (this.parts.contains(Part.KAFKA)) {
			properties.put("KAFKA_BOOTSTRAP", Platform.kafka());
			properties.put("spring.kafka.bootstrap-servers", Platform.kafka());
			properties.put("nachhalt.messaging.prefix", world.prefix());
			properties.put("nachhalt.messaging.partitions", 2);
			properties.put("nachhalt.messaging.relay.poll", "200ms");
			properties.put("nachhalt.messaging.retry.initial", "20ms");
		}
		context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("platform test", properties));
	}

}
