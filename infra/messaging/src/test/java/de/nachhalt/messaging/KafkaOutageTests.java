package de.nachhalt.messaging;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import de.nachhalt.local.EmbeddedKafka;
import de.nachhalt.local.FreePort;
import de.nachhalt.testenvironment.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A service that is started, and changed, while there is no Kafka. */
@PlatformTest(PlatformTest.Part.MONGODB)
@SpringBootTest(properties = { "nachhalt.messaging.relay.send-timeout=2s", "nachhalt.messaging.partitions=1",
		"spring.kafka.properties.default.api.timeout.ms=3000", "spring.kafka.properties.request.timeout.ms=2000" })
class KafkaOutageTests {

	private static final int PORT = FreePort.any();

	@TempDir
	private Path directory;

	@Autowired
	private Aggregates<Thing> things;

	@Autowired
	private MessagingHealth health;

	@Autowired
	private List<String> heard;

	@DynamicPropertySource
	static void kafkaThatIsNotThere(DynamicPropertyRegistry registry) {
		registry.add("spring.kafka.bootstrap-servers", () -> "127.0.0.1:" + PORT);
	}

	@Test
	void changes_are_taken_meanwhile_and_heard_of_afterwards() {
		Thing before = insert();
		assertThat(this.health.health().getStatus()).isEqualTo(Status.DOWN);

		try (EmbeddedKafka first = EmbeddedKafka.start(this.directory, PORT, FreePort.any())) {
			assertThat(first.bootstrap()).endsWith(":" + PORT);
			await().atMost(Duration.ofSeconds(60)).until(() -> this.heard.contains(before.id()));
			assertThat(this.health.health().getStatus()).isEqualTo(Status.UP);
		}

		Thing between = insert();

		try (EmbeddedKafka again = EmbeddedKafka.start(this.directory, PORT, FreePort.any())) {
			assertThat(again.bootstrap()).endsWith(":" + PORT);
			await().atMost(Duration.ofSeconds(60)).until(() -> this.heard.contains(between.id()));
		}
	}

	private Thing insert() {
		Thing thing = Thing.named("Kruse");
		return this.things.insert(thing, thing.event()).block();
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

		@Bean
		List<String> heard() {
			return new CopyOnWriteArrayList<>();
		}

		@Bean
		Aggregates<Thing> things(AggregateStore store) {
			return store.of(Thing.class);
		}

		@Bean
		Subscription thingEvents(List<String> heard) {
			return Subscription.to("nachhalt.things")
				.as("patient-service")
				.on(Thing.Named.TYPE, Map.class, (event) -> heard.add(event.aggregateId()));
		}

	}

}
