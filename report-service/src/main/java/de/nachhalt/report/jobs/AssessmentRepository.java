package de.nachhalt.report.jobs;

import java.util.Comparator;
import java.util.List;

import de.nachhalt.report.result.AssessmentResult;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * Where completed assessments are remembered.
 */
@Repository
class AssessmentRepository {

	/** More than a dozen cycles side by side nobody can read. */
	private static final int EARLIER_CYCLES = 11;

	private final ReactiveMongoOperations mongo;

	AssessmentRepository(ReactiveMongoOperations mongo) {
		this.mongo = mongo;
	}

	Mono<CompletedAssessment> find(String tenant, String id) {
		Query query = Query.query(Criteria.where("_id").is(id).and("tenant").is(tenant));
		return this.mongo.findOne(query, CompletedAssessment.class);
	}

	Flux<CompletedAssessment> ofClient(String tenant, String clientId) {
		return this.mongo.find(of(tenant, clientId), CompletedAssessment.class);
	}

	/**
	 * The results of the cycles before, oldest first.
	 */
	Mono<List<AssessmentResult>> earlier(String tenant, CompletedAssessment assessment) {
		return ofClient(tenant, assessment.clientId()).map(CompletedAssessment::result)
			.filter((result) -> result.cycle() < assessment.result().cycle())
			.sort(Comparator.comparingInt(AssessmentResult::cycle))
			.takeLast(EARLIER_CYCLES)
			.collectList();
	}

	Mono<Void> eraseAll(String tenant, String clientId) {
		return this.mongo.remove(of(tenant, clientId), CompletedAssessment.class).then();
	}

	private static Query of(String tenant, String clientId) {
		return Query.query(Criteria.where("tenant").is(tenant).and("clientId").is(clientId));
	}

}
