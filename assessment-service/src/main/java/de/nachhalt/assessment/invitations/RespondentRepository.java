package de.nachhalt.assessment.invitations;

import java.util.List;

import de.nachhalt.assessment.scoring.model.Perspective;
import de.nachhalt.messaging.AggregateStore;
import de.nachhalt.messaging.Aggregates;
import reactor.core.publisher.Mono;

import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * Where the answers of those invited are kept, each respondent's own.
 */
@Repository
class RespondentRepository {

	private final Aggregates<Respondent> respondents;

	private final ReactiveMongoOperations mongo;

	RespondentRepository(AggregateStore store, ReactiveMongoOperations mongo) {
		this.respondents = store.of(Respondent.class);
		this.mongo = mongo;
	}

	Mono<Respondent> find(Invitation invitation, String id) {
		return this.respondents.find(invitation.tenant(), id)
			.filter((respondent) -> respondent.invitationId().equals(invitation.id()));
	}

	Mono<Respondent> insert(Respondent respondent) {
		return this.respondents.insert(respondent, null);
	}

	Mono<Respondent> update(Respondent respondent) {
		return this.respondents.update(respondent, null);
	}

	Mono<Long> count(Invitation invitation) {
		Query query = Query.query(of(invitation.tenant(), "invitationId", invitation.id()));
		return this.mongo.count(query, Respondent.class);
	}

	/**
	 * How far those have come who were invited to an assessment.
	 */
	Mono<List<Standing>> standings(String tenant, String assessmentId) {
		Query query = Query.query(of(tenant, "assessmentId", assessmentId));
		query.fields().include("invitationId", "progress", "submittedAt");
		return this.mongo.query(Respondent.class).as(Standing.class).matching(query).all().collectList();
	}

	/**
	 * The doers of an assessment who have finished.
	 */
	Mono<List<Respondent>> submittedDoers(String tenant, String assessmentId) {
		Criteria criteria = of(tenant, "assessmentId", assessmentId).and("perspective")
			.is(Perspective.DOERS)
			.and("submittedAt")
			.exists(true);
		return this.mongo.find(Query.query(criteria), Respondent.class).collectList();
	}

	Mono<Void> remove(Respondent respondent) {
		return this.mongo.remove(Query.query(of(respondent.tenant(), "_id", respondent.id())), Respondent.class).then();
	}

	Mono<Void> removeOfClient(String tenant, String clientId) {
		return this.mongo.remove(Query.query(of(tenant, "clientId", clientId)), Respondent.class).then();
	}

	private static Criteria of(String tenant, String field, String value) {
		return Criteria.where("tenant").is(tenant).and(field).is(value);
	}

}
