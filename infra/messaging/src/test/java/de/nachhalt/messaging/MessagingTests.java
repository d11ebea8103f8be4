package de.nachhalt.messaging;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import de.nachhalt.testenvironment.PlatformTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** From a change in one service to the projection in another, on real parts. */
@PlatformTest
@SpringBootTest
class MessagingTests {

	@Autowired
	private Aggregates<Thing> things;

	@Autowired
	private Announcements announcements;

	@Autowired
	private ReactiveMongoTemplate mongo;

	@Autowired
	private List<Received<?>> received;

	@Test
	void a_change_reaches_the_projection_of_another_service() {
		Thing thing = Thing.named("Bäckerei Kruse");
		this.things.insert(thing, thing.event()).block();

		await().untilAsserted(
				() -> assertThat(known(thing)).extracting(KnownThing::name).containsExactly("Bäckerei Kruse"));
		assertThat(this.received).filteredOn((event) -> event.aggregateId().equals(thing.id()))
			.singleElement()
			.satisfies((event) -> {
				assertThat(event.tenant()).isEqualTo("neuland");
				assertThat(event.seq()).isEqualTo(1);
				assertThat(event.type()).isEqualTo(Thing.Named.TYPE);
			});
	}

	@Test
	void events_of_an_aggregate_arrive_in_order() {
		Thing thing = this.things.insert(Thing.named("0"), null).block();
		for (int i = 1; i <= 20; i++) {
			Thing renamed = thing.renamed(Integer.toString(i));
			thing = this.things.update(renamed, renamed.event()).block();
		}
		String id = thing.id();

		await().untilAsserted(() -> assertThat(known(id)).extracting(KnownThing::name).containsExactly("20"));
		assertThat(this.received).filteredOn((event) -> event.aggregateId().equals(id))
			.extracting(Received::seq)
			.isSorted()
			.hasSize(20);
	}

	@Test
	void an_erased_aggregate_leaves_nothing_here_and_nothing_there() {
		Thing thing = Thing.named("Tischlerei Blank");
		this.things.insert(thing, thing.event()).block();
		await().untilAsserted(() -> assertThat(known(thing)).hasSize(1));

		this.things.erase(thing.tenant(), thing.id(), 1, new Thing.Erased(thing.id())).block();

		assertThat(this.things.find(thing.tenant(), thing.id()).blockOptional()).isEmpty();
		await().untilAsserted(() -> assertThat(known(thing)).isEmpty());
		await().untilAsserted(() -> assertThat(this.mongo.exists(byId(thing.id()), "things").block()).isFalse());
	}

	@Test
	void what_is_announced_arrives_and_leaves_nothing_here() {
		Thing.Named event = Thing.named("Kiosk am Deich").event();
		this.announcements.tell("neuland", event).block();

		await()
			.untilAsserted(() -> assertThat(this.received).filteredOn((told) -> told.data().equals(event)).hasSize(1));
		await()
			.untilAsserted(() -> assertThat(this.mongo.count(new Query(), Announcements.COLLECTION).block()).isZero());
	}

	@Test
	void a_change_is_heard_within_a_fraction_of_a_second() {
		Thing thing = Thing.named("Hofladen Petersen");
		this.things.insert(thing, thing.event()).block();

		await().atMost(Duration.ofMillis(500)).until(() -> !known(thing).isEmpty());
	}

	private List<KnownThing> known(Thing thing) {
		return known(thing.id());
	}

	private List<KnownThing> known(String id) {
		Query query = byId(id).addCriteria(Criteria.where("tenant").is("neuland"));
		return this.mongo.find(query, KnownThing.class).collectList().block();
	}

	private static Query byId(String id) {
		return Query.query(Criteria.where("_id").is(id));
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

		private final List<Received<?>> received = new CopyOnWriteArrayList<>();

		@Bean
		List<Received<?>> received() {
			return this.received;
		}

		@Bean
		Aggregates<Thing> things(AggregateStore store) {
			return store.of(Thing.class);
		}

		@Bean
		Announcements announcements(AggregateStore store) {
			return store.announcements();
		}

		@Bean
		Subscription thingEvents(Projections projections) {
			return Subscription.to("nachhalt.things")
				.as("another-service")
				.on(Thing.Named.TYPE, Thing.Named.class, (event) -> {
					this.received.add(event);
					projections.apply(KnownThing.class, event, Update.update("name", event.data().name()));
				})
				.on(Thing.Erased.TYPE, Thing.Erased.class, (event) -> projections.erase(KnownThing.class, event));
		}

	}

}
