package de.nachhalt.client.engagements;

import java.util.List;

import de.nachhalt.client.erasure.Belongings;
import de.nachhalt.messaging.AggregateStore;
import de.nachhalt.messaging.Aggregates;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * Where engagements are kept. Nobody outside hears of them.
 */
@Repository("engagements")
class EngagementRepository implements Belongings {

	private final Aggregates<Engagement> engagements;

	private final ReactiveMongoOperations mongo;

	EngagementRepository(AggregateStore store, ReactiveMongoOperations mongo) {
		this.engagements = store.of(Engagement.class);
		this.mongo = mongo;
	}

	Mono<Engagement> find(String tenant, String clientId, String id) {
		return this.engagements.find(tenant, id).filter((engagement) -> engagement.clientId().equals(clientId));
	}

	Mono<Engagement> insert(Engagement engagement) {
		return this.engagements.insert(engagement, null);
	}

	Mono<Engagement> update(Engagement engagement) {
		return this.engagements.update(engagement, null);
	}

	Mono<Void> delete(Engagement engagement) {
		Query query = Query.query(Criteria.where("_id").is(engagement.id()).and("tenant").is(engagement.tenant()));
		return this.mongo.remove(query, Engagement.class).then();
	}

	/**
	 * A client's engagements, the newest first.
	 */
	Mono<List<Engagement>> page(String tenant, String clientId, @Nullable String after, int limit) {
		Criteria criteria = of(tenant, clientId);
		if (after != null) {
			criteria = criteria.and("position").lt(after);
		}
		return this.mongo
			.find(Query.query(criteria).with(Sort.by(Sort.Direction.DESC, "position")).limit(limit), Engagement.class)
			.collectList();
	}

	@Override
	public Mono<Long> count(String tenant, String clientId) {
		return this.mongo.count(Query.query(of(tenant, clientId)), Engagement.class);
	}

	@Override
	public Mono<Void> eraseAll(String tenant, String clientId) {
		return this.mongo.remove(Query.query(of(tenant, clientId)), Engagement.class).then();
	}

	private static Criteria of(String tenant, String clientId) {
		return Criteria.where("tenant").is(tenant).and("clientId").is(clientId);
	}

}
