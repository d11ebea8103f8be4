package de.nachhalt.report.clients;

import de.nachhalt.messaging.Projections;
import de.nachhalt.messaging.Received;
import reactor.core.publisher.Mono;

import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * The clients that this service has heard of. Of an erased one it remembers only that it
 * was erased.
 */
@Component
public class KnownClients {

	private final ReactiveMongoOperations mongo;

	private final Projections projections;

	KnownClients(ReactiveMongoOperations mongo, Projections projections) {
		this.mongo = mongo;
		this.projections = projections;
	}

	public Mono<KnownClient> find(String tenant, String id) {
		Query query = Query.query(Criteria.where("_id").is(id).and("tenant").is(tenant));
		return this.mongo.findOne(query, KnownClient.class);
	}

	/**
	 * Whether a client was erased; false also for one not heard of yet.
	 */
	public Mono<Boolean> isErased(String id) {
		return this.mongo.exists(Query.query(Criteria.where("_id").is(id).and("erasedAt").exists(true)),
				KnownClient.class);
	}

	/** Blocks, for listeners. */
	public void learn(Received<ClientProfile> event) {
		this.projections.apply(KnownClient.class, event,
				Update.update("name", event.data().name())
					.set("language", event.data().language())
					.set("company", event.data().company()));
	}

	/** Blocks, for listeners. */
	public void forget(Received<ClientGone> event) {
		this.projections.erase(KnownClient.class, event);
	}

}
