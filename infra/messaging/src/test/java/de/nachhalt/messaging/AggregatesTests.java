package de.nachhalt.messaging;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import de.nachhalt.testenvironment.PlatformTest;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PlatformTest(PlatformTest.Part.MONGODB)
class AggregatesTests {

	private TestMongo mongo;

	private Aggregates<Thing> things;

	@BeforeEach
	void open() {
		this.mongo = TestMongo.of(getClass());
		this.things = this.mongo.store().of(Thing.class);
	}

	@AfterEach
	void close() {
		this.mongo.close();
	}

	@Test
	void state_and_event_are_one_write() {
		Thing thing = Thing.named("Kruse");
		this.things.insert(thing, thing.event()).block();

		Document stored = stored(thing);
		assertThat(stored).containsEntry("name", "Kruse").containsEntry("version", 1L).doesNotContainKey("_class");
		assertThat(stored.getList("outbox", Document.class)).singleElement()
			.satisfies((event) -> assertThat(event).containsEntry("type", Thing.Named.TYPE)
				.containsEntry("seq", 1L)
				.containsEntry("data", "{\"thingId\":\"%s\",\"name\":\"Kruse\"}".formatted(thing.id())));
	}

	@Test
	void a_change_raises_the_version_and_queues_behind_what_waits() {
		Thing thing = Thing.named("Kruse");
		this.things.insert(thing, thing.event()).block();

		Thing changed = this.things.update(thing.renamed("Kruse & Söhne"), thing.event()).block();

		assertThat(changed).isEqualTo(new Thing(thing.id(), "neuland", 2, "Kruse & Söhne", null));
		assertThat(this.things.find("neuland", thing.id()).block()).isEqualTo(changed);
		assertThat(stored(thing).getList("outbox", Document.class)).extracting((event) -> event.getLong("seq"))
			.containsExactly(1L, 2L);
	}

	@Test
	void what_became_null_is_gone() {
		Thing thing = this.things.insert(Thing.named("Kruse").noted("calls back"), null).block();

		assertThat(this.things.update(thing.noted(null), null).block().note()).isNull();
		assertThat(stored(thing)).doesNotContainKeys("note", "outbox");
	}

	@Test
	void a_state_read_before_another_change_is_refused() {
		Thing thing = this.things.insert(Thing.named("Kruse"), null).block();
		this.things.update(thing.renamed("first"), null).block();

		assertThatExceptionOfType(ConcurrentChange.class)
			.isThrownBy(() -> this.things.update(thing.renamed("second"), thing.event()).block());
		assertThat(stored(thing)).containsEntry("name", "first").doesNotContainKey("outbox");
	}

	@Test
	void of_many_who_change_at_once_one_succeeds() {
		Thing thing = this.things.insert(Thing.named("Kruse"), null).block();
		AtomicInteger refused = new AtomicInteger();

		Flux.range(0, 20)
			.flatMap((i) -> this.things.update(thing.renamed("by " + i), thing.event())
				.onErrorComplete((ex) -> ex instanceof ConcurrentChange && refused.incrementAndGet() > 0))
			.blockLast();

		assertThat(refused).hasValue(19);
		assertThat(stored(thing).getList("outbox", Document.class)).hasSize(1);
	}

	@Test
	void an_id_is_taken_once() {
		Thing thing = this.things.insert(Thing.named("Kruse"), null).block();

		assertThatExceptionOfType(DuplicateAggregate.class)
			.isThrownBy(() -> this.things.insert(thing.renamed("other"), null).block());
	}

	@Test
	void another_consultancy_finds_and_changes_nothing() {
		Thing thing = this.things.insert(Thing.named("Kruse"), null).block();
		Thing foreign = new Thing(thing.id(), "kompass", 1, "stolen", null);

		assertThat(this.things.find("kompass", thing.id()).blockOptional()).isEmpty();
		assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> this.things.update(foreign, null).block());
		assertThatExceptionOfType(ConcurrentChange.class)
			.isThrownBy(() -> this.things.erase("kompass", thing.id(), 1, new Thing.Erased(thing.id())).block());
	}

	@Test
	void an_erased_aggregate_is_gone_at_once_but_for_the_news_of_it() {
		Thing thing = Thing.named("Kruse");
		this.things.insert(thing, thing.event()).block();

		this.things.erase("neuland", thing.id(), 1, new Thing.Erased(thing.id())).block();

		Document remains = stored(thing);
		assertThat(remains.toJson()).doesNotContain("Kruse");
		assertThat(remains.getList("outbox", Document.class)).extracting((event) -> event.getString("type"))
			.containsExactly(Thing.Erased.TYPE);
		assertThat(this.things.find("neuland", thing.id()).blockOptional()).isEmpty();
		assertThat(all("neuland")).extracting(Thing::id).doesNotContain(thing.id());
		assertThatExceptionOfType(ConcurrentChange.class)
			.isThrownBy(() -> this.things.update(new Thing(thing.id(), "neuland", 2, "back", null), null).block());
	}

	private List<Thing> all(String tenant) {
		return this.mongo.template()
			.find(Query.query(Criteria.where("tenant").is(tenant)), Thing.class)
			.collectList()
			.block();
	}

	private Document stored(Thing thing) {
		return this.mongo.template().findById(thing.id(), Document.class, "things").block();
	}

}
