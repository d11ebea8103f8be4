package de.nachhalt.messaging;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

import de.nachhalt.testenvironment.PlatformTest;
import de.nachhalt.testenvironment.World;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaTemplate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@PlatformTest
@SpringBootTest
class DeadLetterTests {

	private static final String TOPIC = World.of(DeadLetterTests.class).prefix() + "nachhalt.things";

	private static final String GROUP = World.of(DeadLetterTests.class).prefix() + "picky-service";

	@Autowired
	private Aggregates<Thing> things;

	@Autowired
	private Handled handled;

	@Autowired
	private DeadLetters deadLetters;

	@Autowired
	private KafkaTemplate<String, byte[]> kafka;

	@Autowired
	private MeterRegistry meters;

	@Test
	void an_event_that_cannot_be_applied_is_put_aside_and_applied_once_the_cause_is_gone() {
		double before = put();
		Thing poison = insert("poison");
		Thing good = insert("good");

		await().until(() -> this.handled.ids.contains(good.id()));
		await().until(() -> put() == before + 1);
		assertThat(this.handled.ids).doesNotContain(poison.id());

		this.handled.repaired = true;
		assertThat(this.deadLetters.replay("nachhalt.things").accepted()).isEqualTo(1);
		assertThat(this.handled.ids).contains(poison.id());
		assertThat(this.deadLetters.replay("nachhalt.things")).isEqualTo(new DeadLetters.Outcome(0, 0));
	}

	@Test
	void what_is_no_event_stops_nobody() throws Exception {
		double before = put();
		send(new ProducerRecord<>(TOPIC, "key", "no event".getBytes(UTF_8)));
		send(event("not JSON"));
		Thing good = insert("good");

		await().until(() -> this.handled.ids.contains(good.id()));
		await().until(() -> put() == before + 2);
		assertThat(this.deadLetters.replay("nachhalt.things").refused()).isEqualTo(2);
	}

	@Test
	void a_field_that_came_later_disturbs_nobody() throws Exception {
		ProducerRecord<String, byte[]> event = event("{\"thingId\":\"x\",\"name\":\"good\",\"colour\":\"blue\"}");
		send(event);

		await().until(() -> this.handled.ids.contains(event.key()));
	}

	private double put() {
		var counter = this.meters.find("nachhalt.dead.letters").tags("topic", TOPIC, "group", GROUP).counter();
		return (counter != null) ? counter.count() : 0;
	}

	private Thing insert(String name) {
		Thing thing = Thing.named(name);
		return this.things.insert(thing, thing.event()).block();
	}

	private void send(ProducerRecord<String, byte[]> record) throws InterruptedException, ExecutionException {
		this.kafka.send(record).get();
	}

	private static ProducerRecord<String, byte[]> event(String data) {
		String id = UUID.randomUUID().toString();
		ProducerRecord<String, byte[]> record = new ProducerRecord<>(TOPIC, id, data.getBytes(UTF_8));
		record.headers()
			.add("ce_specversion", "1.0".getBytes(UTF_8))
			.add("ce_id", id.getBytes(UTF_8))
			.add("ce_source", "/nachhalt/elsewhere".getBytes(UTF_8))
			.add("ce_type", Thing.Named.TYPE.getBytes(UTF_8))
			.add("ce_subject", id.getBytes(UTF_8))
			.add("ce_time", "2026-03-02T10:00:00Z".getBytes(UTF_8))
			.add("ce_tenant", "neuland".getBytes(UTF_8))
			.add("ce_seq", "1".getBytes(UTF_8))
			.add("content-type", "application/json".getBytes(UTF_8));
		return record;
	}

	static class Handled {

		private final Set<String> ids = ConcurrentHashMap.newKeySet();

		private volatile boolean repaired;

		void handle(Received<Thing.Named> event) {
			if (!this.repaired && "poison".equals(event.data().name())) {
				throw new IllegalStateException("cannot digest this");
			}
			this.ids.add(event.aggregateId());
		}

	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

		@Bean
		Handled handled() {
			return new Handled();
		}

		@Bean
		Aggregates<Thing> things(AggregateStore store) {
			return store.of(Thing.class);
		}

		@Bean
		Subscription thingEvents(Handled handled) {
			return Subscription.to("nachhalt.things")
				.as("picky-service")
				.on(Thing.Named.TYPE, Thing.Named.class, handled::handle);
		}

	}

}
