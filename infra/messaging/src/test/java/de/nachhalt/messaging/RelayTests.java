package de.nachhalt.messaging;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import de.nachhalt.testenvironment.PlatformTest;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.data.mongodb.core.query.Query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PlatformTest(PlatformTest.Part.MONGODB)
class RelayTests {

	private static final int EVENTS = 3;

	private TestMongo mongo;

	private Aggregates<Thing> things;

	private final List<OutboxEvent> kafka = new ArrayList<>();

	@BeforeEach
	void open() {
		this.mongo = TestMongo.of(getClass());
		this.mongo.template().remove(new Query(), "things").block();
		this.things = this.mongo.store().of(Thing.class);
	}

	@AfterEach
	void close() {
		this.mongo.close();
	}

	@Test
	void what_is_published_no_longer_waits() throws InterruptedException {
		Thing thing = changedThing();

		relay(new Outboxes(this.mongo.template(), this.mongo.store()), Integer.MAX_VALUE);

		assertThat(this.kafka).extracting(OutboxEvent::seq).containsExactly(1L, 2L, 3L);
		assertThat(waiting()).isEmpty();
		assertThat(this.things.find("neuland", thing.id()).block().version()).isEqualTo(EVENTS);
	}

	/**
	 * It dies before it sends the n-th event, or, with n = 3, after the last one and
	 * before it removes any.
	 */
	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3 })
	void a_relay_that_is_killed_loses_nothing(int sent) throws InterruptedException {
		changedThing();

		assertThatExceptionOfType(Killed.class).isThrownBy(() -> relay(new DyingOutboxes(), sent));
		relay(new Outboxes(this.mongo.template(), this.mongo.store()), Integer.MAX_VALUE);

		assertThat(this.kafka.stream().map(OutboxEvent::seq).skip(sent)).containsExactly(1L, 2L, 3L);
		assertThat(waiting()).isEmpty();
	}

	@Test
	void an_outage_in_the_middle_keeps_the_rest_in_order() throws InterruptedException {
		changedThing();
		Outboxes outboxes = new Outboxes(this.mongo.template(), this.mongo.store());

		assertThatExceptionOfType(KafkaUnavailable.class).isThrownBy(() -> {
			Relay relay = new Relay(outboxes, new RecordingPublisher(1, new KafkaUnavailable(new Killed())), metrics());
			relay.relay(waiting());
		});
		assertThat(waiting()).singleElement()
			.satisfies((outbox) -> assertThat(outbox.events()).extracting(OutboxEvent::seq).containsExactly(2L, 3L));

		relay(outboxes, Integer.MAX_VALUE);
		assertThat(this.kafka).extracting(OutboxEvent::seq).containsExactly(1L, 2L, 3L);
	}

	@Test
	void an_event_that_comes_in_while_others_are_sent_stays() {
		Thing thing = changedThing();
		List<Outbox> read = waiting();
		this.things.update(thing.renamed("late"), thing.event()).block();

		read.forEach(new Outboxes(this.mongo.template(), this.mongo.store())::published);

		assertThat(waiting()).singleElement()
			.satisfies((outbox) -> assertThat(outbox.events()).extracting(OutboxEvent::seq).containsExactly(4L));
	}

	@Test
	void a_second_relay_with_an_old_view_removes_only_what_it_sent() throws InterruptedException {
		Thing thing = changedThing();
		List<Outbox> old = waiting();
		Outboxes outboxes = new Outboxes(this.mongo.template(), this.mongo.store());
		relay(outboxes, Integer.MAX_VALUE);
		for (int i = 0; i < EVENTS; i++) {
			thing = this.things.update(thing.renamed("later"), thing.event()).block();
		}

		old.forEach(outboxes::published);

		assertThat(waiting()).singleElement()
			.satisfies(
					(outbox) -> assertThat(outbox.events()).extracting(OutboxEvent::seq).containsExactly(4L, 5L, 6L));
	}

	@Test
	void a_hint_names_the_document_that_changed() {
		Thing thing = changedThing();

		List<Outbox> hinted = new Outboxes(this.mongo.template(), this.mongo.store())
			.of(Set.of(new OutboxSignal.Changed("things", thing.id()), new OutboxSignal.Changed("things", "gone")));

		assertThat(hinted).extracting(Outbox::aggregateId).containsExactly(thing.id());
	}

	private Thing changedThing() {
		Thing thing = Thing.named("1");
		this.things.insert(thing, thing.event()).block();
		for (int i = 2; i <= EVENTS; i++) {
			thing = this.things.update(thing.renamed(Integer.toString(i)), thing.event()).block();
		}
		return thing;
	}

	private List<Outbox> waiting() {
		return new Outboxes(this.mongo.template(), this.mongo.store()).waiting(100);
	}

	private void relay(Outboxes outboxes, int dyingAfter) throws InterruptedException {
		new Relay(outboxes, new RecordingPublisher(dyingAfter, new Killed()), metrics()).relay(waiting());
	}

	private static MessagingMetrics metrics() {
		return new MessagingMetrics(new SimpleMeterRegistry(), Clock.systemUTC());
	}

	/** Stands for Kafka, until the process dies or the connection breaks. */
	private final class RecordingPublisher extends EventPublisher {

		private final RuntimeException end;

		private int left;

		RecordingPublisher(int left, RuntimeException end) {
			super(null, null, null, Duration.ZERO);
			this.left = left;
			this.end = end;
		}

		@Override
		void publish(String aggregateId, OutboxEvent event) {
			if (this.left-- == 0) {
				throw this.end;
			}
			RelayTests.this.kafka.add(event);
		}

	}

	private final class DyingOutboxes extends Outboxes {

		DyingOutboxes() {
			super(RelayTests.this.mongo.template(), RelayTests.this.mongo.store());
		}

		@Override
		void published(Outbox outbox) {
			throw new Killed();
		}

	}

	private static final class Killed extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
