package de.nachhalt.assessment.practice;

import java.util.List;

import de.nachhalt.assessment.assessments.CatalogueKey;
import reactor.core.publisher.Mono;

import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * Where past results are remembered.
 */
@Repository
class PracticeRepository {

	private static final int MOST = 10_000;

	private final ReactiveMongoOperations mongo;

	PracticeRepository(ReactiveMongoOperations mongo) {
		this.mongo = mongo;
	}

	/**
	 * What the consultancy completed with one version of a catalogue.
	 */
	Mono<List<PastResult>> with(String tenant, CatalogueKey catalogue) {
		Query query = Query
			.query(Criteria.where("tenant")
				.is(tenant)
				.and("catalogueId")
				.is(catalogue.id())
				.and("catalogueVersion")
				.is(catalogue.version()))
			.limit(MOST);
		return this.mongo.find(query, PastResult.class).collectList();
	}

}
