package de.nachhalt.client.standing;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * Where assessments, invitations and reports are remembered.
 */
@Repository
class StandingRepository implements Standings {

	private final ReactiveMongoOperations mongo;

	StandingRepository(ReactiveMongoOperations mongo) {
		this.mongo = mongo;
	}

	@Override
	public Mono<Standing> of(String tenant, String clientId) {
		return Mono
			.zip(all(tenant, clientId, KnownAssessment.class).collectList(),
					all(tenant, clientId, KnownInvitation.class).collectList(),
					all(tenant, clientId, KnownReport.class).collectList())
			.map((all) -> new Standing(all.getT1(), all.getT2(), all.getT3()));
	}

	<T> Mono<Long> count(String tenant, String clientId, Class<T> type) {
		return this.mongo.count(query(tenant, clientId), type);
	}

	<T> Mono<Void> erase(String tenant, String clientId, Class<T> type) {
		return this.mongo.remove(query(tenant, clientId), type).then();
	}

	private <T> Flux<T> all(String tenant, String clientId, Class<T> type) {
		return this.mongo.find(query(tenant, clientId), type);
	}

	private static Query query(String tenant, String clientId) {
		return Query.query(Criteria.where("tenant").is(tenant).and("clientId").is(clientId));
	}

}
