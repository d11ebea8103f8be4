package de.nachhalt.assessment.clients;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * Where clients are remembered.
 */
@Repository
class ClientRepository implements Clients {

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private static final Duration PAUSE = Duration.ofMillis(40);

	private final ReactiveMongoOperations mongo;

	ClientRepository(ReactiveMongoOperations mongo) {
		this.mongo = mongo;
	}

	@Override
	public Mono<KnownClient> await(String tenant, String id) {
		long attempts = PATIENCE.dividedBy(PAUSE);
		return find(tenant, id).repeatWhenEmpty((empty) -> empty.take(attempts).delayElements(PAUSE))
			.timeout(PATIENCE.plus(PAUSE), Mono.empty());
	}

	@Override
	public Mono<KnownClient> find(String tenant, String id) {
		Query query = Query.query(Criteria.where("tenant").is(tenant).and("_id").is(id));
		return this.mongo.findOne(query, KnownClient.class);
	}

	@Override
	public Mono<Map<String, KnownClient>> all(String tenant, Collection<String> ids) {
		return among(tenant, ids).collectMap(KnownClient::id);
	}

	@Override
	public Mono<Map<String, String>> names(String tenant, Collection<String> ids) {
		return among(tenant, ids).collectMap(KnownClient::id, KnownClient::name);
	}

	private Flux<KnownClient> among(String tenant, Collection<String> ids) {
		Query query = Query.query(Criteria.where("tenant").is(tenant).and("_id").in(ids));
		return this.mongo.find(query, KnownClient.class);
	}

}
