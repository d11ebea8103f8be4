package de.nachhalt.messaging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However often and late events come, the projection is what the last event of each
 * aggregate says.
 */
class ProjectionTests {

	private static TestMongo mongo;

	@BeforeContainer
	static void open() {
		mongo = TestMongo.of(ProjectionTests.class);
	}

	@AfterContainer
	static void close() {
		mongo.close();
	}

	@Property(tries = 40)
	void delivery_three_times_and_in_any_order_gives_the_same_projection(@ForAll("histories") List<History> histories,
			@ForAll Random shuffling) {
		String tenant = UUID.randomUUID().toString();
		List<Change> deliveries = new ArrayList<>();
		for (int copy = 0; copy < 3; copy++) {
			histories.forEach((history) -> deliveries.addAll(history.changes(tenant)));
		}
		Collections.shuffle(deliveries, shuffling);

		Projections projections = new Projections(mongo.template());
		deliveries.forEach((change) -> change.apply(projections));

		assertThat(names(tenant)).isEqualTo(expected(histories, tenant));
	}

	@Property(tries = 20)
	void an_event_is_news_once(@ForAll("histories") List<History> histories) {
		String tenant = UUID.randomUUID().toString();
		Projections projections = new Projections(mongo.template());
		histories.stream().flatMap((history) -> history.changes(tenant).stream()).forEach((change) -> {
			assertThat(change.apply(projections)).isTrue();
			assertThat(change.apply(projections)).isFalse();
		});
	}

	@Provide
	Arbitrary<List<History>> histories() {
		return Combinators.combine(Arbitraries.integers().between(1, 4), Arbitraries.of(true, false))
			.as(History::new)
			.list()
			.ofMinSize(1)
			.ofMaxSize(4);
	}

	private static Map<String, String> expected(List<History> histories, String tenant) {
		Map<String, String> expected = new HashMap<>();
		histories.stream()
			.filter((history) -> !history.erased())
			.forEach((history) -> expected.put(tenant + history.key(), "name " + history.changes()));
		return expected;
	}

	private static Map<String, String> names(String tenant) {
		Map<String, String> names = new HashMap<>();
		mongo.template()
			.find(Query.query(Criteria.where("tenant").is(tenant)), KnownThing.class)
			.doOnNext((thing) -> names.put(thing.id(), thing.name()))
			.blockLast();
		return names;
	}

	/** So many changes of one aggregate, the last of which may be its erasure. */
	private record History(UUID key, int changes, boolean erased) {

		History(int changes, boolean erased) {
			this(UUID.randomUUID(), changes, erased);
		}

		List<Change> changes(String tenant) {
			List<Change> all = new ArrayList<>();
			for (int seq = 1; seq <= this.changes; seq++) {
				all.add(new Change(event(tenant, seq), false));
			}
			if (this.erased) {
				all.add(new Change(event(tenant, this.changes + 1), true));
			}
			return all;
		}

		private Received<String> event(String tenant, long seq) {
			return new Received<>(UUID.randomUUID().toString(), Thing.Named.TYPE, tenant, tenant + this.key, seq,
					Instant.EPOCH, "name " + seq);
		}

	}

	private record Change(Received<String> event, boolean erasure) {

		boolean apply(Projections projections) {
			return this.erasure ? projections.erase(KnownThing.class, this.event)
					: projections.apply(KnownThing.class, this.event, Update.update("name", this.event.data()));
		}

	}

}
