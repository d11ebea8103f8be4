package de.nachhalt.client.portfolio;

import java.util.List;
import java.util.Map;

import de.nachhalt.client.erasure.Erasable;
import de.nachhalt.client.standing.KnownAssessment;
import de.nachhalt.messaging.AggregateStore;
import de.nachhalt.messaging.Aggregates;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * Where the portfolio is kept. Each order has an index of facets and positions: a filter
 * in any order reads a range of it.
 */
@Repository
class EntryRepository implements Erasable {

	private static final String FACETS = "facets";

	private final Aggregates<Entry> entries;

	private final ReactiveMongoOperations mongo;

	EntryRepository(AggregateStore store, ReactiveMongoOperations mongo) {
		this.entries = store.of(Entry.class);
		this.mongo = mongo;
	}

	Mono<Entry> find(String tenant, String clientId) {
		return this.entries.find(tenant, clientId);
	}

	/**
	 * Puts an entry in the place of the one it was made from.
	 * @param before {@code null} when there was none
	 */
	Mono<Entry> replace(@Nullable Entry before, Entry entry) {
		if (before == null) {
			return this.entries.insert(entry, null);
		}
		return entry.equals(before) ? Mono.just(before) : this.entries.update(entry, null);
	}

	@Override
	public Mono<Void> eraseAll(String tenant, String clientId) {
		Query query = Query.query(Criteria.where("_id").is(clientId).and("tenant").is(tenant));
		return this.mongo.remove(query, Entry.class).then();
	}

	/**
	 * Entries in order.
	 * @param after position after which to go on; {@code null} to begin with the first
	 * @param limit how many at most; 0 for all
	 */
	Flux<Entry> list(String tenant, Selection selection, Order.Directed order, @Nullable String after, int limit) {
		String field = order.order().field();
		Criteria criteria = within(tenant, selection);
		if (after != null) {
			Criteria position = criteria.and(field);
			criteria = order.backwards() ? position.lt(after) : position.gt(after);
		}
		Sort.Direction direction = order.backwards() ? Sort.Direction.DESC : Sort.Direction.ASC;
		return this.mongo.find(Query.query(criteria).with(Sort.by(direction, field)).limit(limit), Entry.class);
	}

	/**
	 * How many clients of a selection have each of the words they are filtered by.
	 */
	Mono<Map<String, Long>> counts(String tenant, Selection selection) {
		Aggregation counting = Aggregation.newAggregation(Aggregation.match(within(tenant, selection)),
				Aggregation.project(FACETS), Aggregation.unwind(FACETS), Aggregation.group(FACETS).count().as("count"));
		return this.mongo.aggregate(counting, Entry.class, FacetCount.class)
			.collectMap(FacetCount::id, FacetCount::count);
	}

	/**
	 * A level as the assessment of some client names it.
	 */
	Mono<KnownAssessment.Level> level(String tenant, String id) {
		Query query = Query.query(Criteria.where("tenant").is(tenant).and(FACETS).is(Facet.LEVEL.with(id))).limit(1);
		return this.mongo.findOne(query, Entry.class).flatMap((entry) -> Mono.justOrEmpty(entry.level()));
	}

	private static Criteria within(String tenant, Selection selection) {
		List<String> facets = selection.facets();
		Criteria of = Criteria.where("tenant").is(tenant).and(FACETS);
		Criteria criteria = (facets.size() == 1) ? of.is(facets.getFirst()) : of.all(facets);
		if (!selection.words().isEmpty()) {
			// anchored and free of operators: a range of the index
			criteria = criteria.andOperator(
					selection.words().stream().map((word) -> Criteria.where("words").regex("^" + word)).toList());
		}
		return criteria;
	}

	private record FacetCount(@Id String id, long count) {
	}

}
