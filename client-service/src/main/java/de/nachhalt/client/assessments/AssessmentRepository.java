package de.nachhalt.client.assessments;

import de.nachhalt.client.erasure.Erasable;
import reactor.core.publisher.Mono;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * Where completed assessments are remembered.
 */
@Repository
class AssessmentRepository implements CompletedAssessments, Erasable {

	private final ReactiveMongoOperations mongo;

	AssessmentRepository(ReactiveMongoOperations mongo) {
		this.mongo = mongo;
	}

	@Override
	public Mono<CompletedAssessment> newest(String tenant, String clientId) {
		Query query = of(tenant, clientId).with(Sort.by(Sort.Direction.DESC, "completedAt", "_id")).limit(1);
		return this.mongo.find(query, CompletedAssessment.class).next();
	}

	@Override
	public Mono<Void> eraseAll(String tenant, String clientId) {
		return this.mongo.remove(of(tenant, clientId), CompletedAssessment.class).then();
	}

	private static Query of(String tenant, String clientId) {
		return Query.query(Criteria.where("tenant").is(tenant).and("clientId").is(clientId));
	}

}
