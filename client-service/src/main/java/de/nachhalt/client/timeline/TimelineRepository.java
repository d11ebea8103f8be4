package de.nachhalt.client.timeline;

import java.util.List;

import de.nachhalt.client.erasure.Erasable;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * Where happenings are kept. They are only ever added.
 */
@Repository
class TimelineRepository implements Erasable {

	private final ReactiveMongoOperations mongo;

	TimelineRepository(ReactiveMongoOperations mongo) {
		this.mongo = mongo;
	}

	/**
	 * Adds a happening, unless it was told before.
	 */
	Mono<Void> add(TimelineDocument happened) {
		return this.mongo.insert(happened).onErrorComplete(DuplicateKeyException.class).then();
	}

	/**
	 * What happened with a client, the latest first.
	 */
	Mono<List<TimelineDocument>> page(String tenant, String clientId, @Nullable String after, int limit) {
		Criteria criteria = of(tenant, clientId);
		if (after != null) {
			criteria = criteria.and("position").lt(after);
		}
		Query query = Query.query(criteria).with(Sort.by(Sort.Direction.DESC, "position")).limit(limit);
		return this.mongo.find(query, TimelineDocument.class).collectList();
	}

	@Override
	public Mono<Void> eraseAll(String tenant, String clientId) {
		return this.mongo.remove(Query.query(of(tenant, clientId)), TimelineDocument.class).then();
	}

	private static Criteria of(String tenant, String clientId) {
		return Criteria.where("tenant").is(tenant).and("clientId").is(clientId);
	}

}
