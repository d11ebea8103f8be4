package de.nachhalt.assessment.assessments;

import java.util.List;

import de.nachhalt.assessment.scoring.model.Engagement;
import de.nachhalt.messaging.AggregateStore;
import de.nachhalt.messaging.Aggregates;
import de.nachhalt.messaging.DomainEvent;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * Where assessments are kept. Every change is one guarded write, with its event.
 */
@Repository
class AssessmentRepository {

	private static final String POSITION = "position";

	private final Aggregates<Assessment> assessments;

	private final ReactiveMongoOperations mongo;

	AssessmentRepository(AggregateStore store, ReactiveMongoOperations mongo) {
		this.assessments = store.of(Assessment.class);
		this.mongo = mongo;
	}

	Mono<Assessment> find(String tenant, String id) {
		return this.assessments.find(tenant, id);
	}

	Mono<Assessment> insert(Assessment assessment) {
		return this.assessments.insert(assessment, AssessmentStarted.of(assessment));
	}

	Mono<Assessment> update(Assessment assessment, @Nullable DomainEvent event) {
		return this.assessments.update(assessment, event);
	}

	Mono<Void> erase(Assessment assessment) {
		return this.assessments.erase(assessment.tenant(), assessment.id(), assessment.version(),
				new AssessmentErased(assessment.id(), assessment.clientId()));
	}

	/**
	 * How many cycles the client has begun.
	 */
	Mono<Integer> lastCycle(String tenant, String clientId) {
		Query query = Query.query(of(tenant, clientId)).with(Sort.by(Sort.Direction.DESC, "cycle")).limit(1);
		query.fields().include("cycle");
		return this.mongo.query(Assessment.class)
			.as(Begun.class)
			.matching(query)
			.first()
			.map(Begun::cycle)
			.defaultIfEmpty(0);
	}

	/**
	 * The client's completed assessment that was begun last.
	 */
	Mono<Assessment> lastCompleted(String tenant, String clientId) {
		Criteria criteria = of(tenant, clientId).and("state").is(AssessmentState.COMPLETED);
		return this.mongo
			.find(Query.query(criteria).with(Sort.by(Sort.Direction.DESC, "cycle")).limit(1), Assessment.class)
			.next();
	}

	/**
	 * All of a client.
	 */
	Flux<Assessment> ofClient(String tenant, String clientId) {
		return this.mongo.find(Query.query(of(tenant, clientId)), Assessment.class);
	}

	/**
	 * Assessments, the newest first.
	 * @param clientId null for those of all clients
	 * @param before position to go on from; null to begin with the newest
	 */
	Mono<List<ListedAssessment>> list(String tenant, @Nullable String clientId, @Nullable String before, int limit) {
		Criteria criteria = (clientId != null) ? of(tenant, clientId) : Criteria.where("tenant").is(tenant);
		if (before != null) {
			criteria = criteria.and(POSITION).lt(before);
		}
		Query query = Query.query(criteria).with(Sort.by(Sort.Direction.DESC, POSITION)).limit(limit);
		query.fields()
			.include("version", "clientId", "catalogue", "engagement", "cycle", "state", "createdAt", POSITION,
					"outcome.completedAt", "outcome.reached");
		return this.mongo.query(Assessment.class).as(ListedAssessment.class).matching(query).all().collectList();
	}

	/**
	 * What was answered in some assessments.
	 */
	Flux<Answered> answered(String tenant, List<String> ids) {
		Query query = Query.query(Criteria.where("tenant").is(tenant).and("_id").in(ids));
		query.fields().include("version", "catalogue", "engagement", "answers");
		return this.mongo.query(Assessment.class).as(Answered.class).matching(query).all();
	}

	record Begun(int cycle) {
	}

	record Answered(String id, long version, CatalogueKey catalogue, Engagement engagement, List<GivenAnswer> answers) {
	}

	private static Criteria of(String tenant, String clientId) {
		return Criteria.where("tenant").is(tenant).and("clientId").is(clientId);
	}

}
