package de.nachhalt.assessment.invitations;

import java.time.Instant;
import java.util.List;

import de.nachhalt.messaging.AggregateStore;
import de.nachhalt.messaging.Aggregates;
import de.nachhalt.messaging.Contention;
import reactor.core.publisher.Mono;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * Where invitations are kept. Whoever remembers one hears itself that its client was
 * erased, so that invitations are simply removed then.
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
		return this.invitations.insert(invitation, InvitationCreated.of(invitation));
	}

	Mono<Invitation> revoke(Invitation revoked) {
		return this.invitations.update(revoked, InvitationRevoked.of(revoked));
	}

	Mono<Invitation> remind(Invitation reminded) {
		return this.invitations.update(reminded, InvitationReminded.of(reminded));
	}

	/**
	 * Notes that somebody has submitted, unless it was noted before.
	 * @return the invitation as it is now; empty when it was removed
	 */
	Mono<Invitation> answer(Invitation invitation, Instant now) {
		return Mono.defer(() -> find(invitation.tenant(), invitation.id()))
			.flatMap((current) -> (current.answeredAt() != null) ? Mono.just(current)
					: this.invitations.update(current.answer(now), InvitationAnswered.of(current)))
			.retryWhen(Contention.retry());
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
