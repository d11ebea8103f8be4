package de.nachhalt.client.actions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import de.nachhalt.client.erasure.Belongings;
import de.nachhalt.messaging.AggregateStore;
import de.nachhalt.messaging.Aggregates;
import de.nachhalt.messaging.Contention;
import de.nachhalt.messaging.DuplicateAggregate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * Where actions are kept. Nobody outside hears of them. Each order has an index of facets
 * and positions: a filter in any order reads a range of it.
 */
@Repository("actions")
class ActionRepository implements Actions, Belongings {

	private static final String TENANT = "tenant";

	private final Aggregates<Action> actions;

	private final ReactiveMongoOperations mongo;

	ActionRepository(AggregateStore store, ReactiveMongoOperations mongo) {
		this.actions = store.of(Action.class);
		this.mongo = mongo;
	}

	/**
	 * The action, removed or not.
	 */
	Mono<Action> find(String tenant, String clientId, String id) {
		return this.actions.find(tenant, id).filter((action) -> action.clientId().equals(clientId));
	}

	/**
	 * Stores the action, unless there is one of the same origin.
	 * @return the action that counts now: this one, or the earlier one
	 */
	Mono<Action> add(Action action) {
		return this.actions.insert(action, null)
			.onErrorResume(DuplicateAggregate.class,
					(taken) -> ofSource(action.tenant(), action.source()).switchIfEmpty(Mono.error(taken)))
			.retryWhen(Contention.retry());
	}

	/**
	 * Replaces its state, or fails with {@link ActionExists}.
	 */
	Mono<Action> update(Action action) {
		return this.actions.update(action, null).onErrorMap(DuplicateAggregate.class, (ex) -> new ActionExists());
	}

	/**
	 * Actions in order.
	 * @param after position after which to go on; {@code null} to begin with the first
	 * @param limit how many at most
	 */
	Mono<List<Action>> list(String tenant, Selection selection, Order order, @Nullable String after, int limit) {
		Criteria criteria = within(tenant, selection.facets());
		List<Criteria> ranges = new ArrayList<>();
		if (selection.dueFrom() != null) {
			ranges.add(Criteria.where(Order.DUE.field()).gte(selection.dueFrom().toString()));
		}
		if (selection.dueUntil() != null) {
			ranges.add(Criteria.where(Order.DUE.field()).lt(ActionListing.dayEnds(selection.dueUntil())));
		}
		if (after != null) {
			Criteria position = Criteria.where(order.field());
			ranges.add(order.backwards() ? position.lt(after) : position.gt(after));
		}
		if (!ranges.isEmpty()) {
			criteria = criteria.andOperator(ranges);
		}
		Sort.Direction direction = order.backwards() ? Sort.Direction.DESC : Sort.Direction.ASC;
		return this.mongo.find(Query.query(criteria).with(Sort.by(direction, order.field())).limit(limit), Action.class)
			.collectList();
	}

	@Override
	public Mono<LocalDate> firstDue(String tenant, String clientId) {
		Selection pending = Selection.of(Facet.CLIENT.with(clientId), Facet.STATE.with(Facet.PENDING));
		return list(tenant, pending, Order.DUE, null, 1).flatMapIterable((actions) -> actions)
			.next()
			.flatMap((action) -> Mono.justOrEmpty(action.task().dueOn()));
	}

	@Override
	public Mono<Long> count(String tenant, String clientId) {
		return this.mongo.count(Query.query(within(tenant, List.of(Facet.CLIENT.with(clientId)))), Action.class);
	}

	@Override
	public Mono<Void> eraseAll(String tenant, String clientId) {
		Query query = Query.query(Criteria.where(TENANT).is(tenant).and("clientId").is(clientId));
		return this.mongo.remove(query, Action.class).then();
	}

	private Mono<Action> ofSource(String tenant, String source) {
		return this.mongo.findOne(Query.query(Criteria.where(TENANT).is(tenant).and("source").is(source)),
				Action.class);
	}

	private static Criteria within(String tenant, List<String> facets) {
		Criteria of = Criteria.where(TENANT).is(tenant).and("listing.facets");
		return (facets.size() == 1) ? of.is(facets.getFirst()) : of.all(facets);
	}

}
