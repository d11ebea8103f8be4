package de.nachhalt.report.jobs;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/**
 * The assessments of a client are one range.
 */
@Component
class AssessmentIndexes implements InitializingBean {

	private final ReactiveMongoOperations mongo;

	AssessmentIndexes(ReactiveMongoOperations mongo) {
		this.mongo = mongo;
	}

	@Override
	public void afterPropertiesSet() {
		Index byClient = new Index("tenant", Sort.Direction.ASC).on("clientId", Sort.Direction.ASC);
		this.mongo.indexOps(CompletedAssessment.class).createIndex(byClient).block();
	}

}
