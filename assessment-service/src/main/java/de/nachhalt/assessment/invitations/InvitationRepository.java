package de.nachhalt.assessment.invitations;

import java.util.List;

import de.nachhalt.messaging.AggregateStore;
import de.nachhalt.messaging.Aggregates;
import reactor.core.publisher.Mono;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * Where invitations are kept. Nobody outside this service hears of them, so that they
 * have no events and are simply removed when their client is erased.
 */
@Repository
class InvitationRepository {

	private final Aggregates<Invitation> invitations;

	private final ReactiveMongoOperations mongo;

	InvitationRepository(AggregateStore store, ReactiveMongoOperations mongo) {
		this.invitations = store.of(Invitation.class);
		this.mongo = mongo;
	}

	Mono<Invitation> find(String tenant, String id) {
		return this.invitations.find(tenant, id);
	}

	Mono<Invitation> insert(Invitation invitation) {
		return this.invitations.insert(invitation, null);
	}

	Mono<Invitation> update(Invitation invitation) {
		return this.invitations.update(invitation, null);
	}

	/**
	 * Those to an assessment, the newest first.
	 */
	Mono<List<Invitation>> ofAssessment(String tenant, String assessmentId) {
		Query query = Query.query(Criteria.where("tenant").is(tenant).and("assessmentId").is(assessmentId))
			.with(Sort.by(Sort.Direction.DESC, "createdAt", "_id"));
		return this.mongo.find(query, Invitation.class).collectList();
	}

	Mono<Void> remove(Invitation invitation) {
		Query query = Query.query(Criteria.where("tenant").is(invitation.tenant()).and("_id").is(invitation.id()));
		return this.mongo.remove(query, Invitation.class).then();
	}

	Mono<Void> removeOfClient(String tenant, String clientId) {
		Query query = Query.query(Criteria.where("tenant").is(tenant).and("clientId").is(clientId));
		return this.mongo.remove(query, Invitation.class).then();
	}

}
