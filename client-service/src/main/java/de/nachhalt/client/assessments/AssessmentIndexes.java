package de.nachhalt.client.assessments;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/**
 * The newest assessment of a client is the first entry of a range.
 */
@Component
class AssessmentIndexes implements InitializingBean {

	private final ReactiveMongoOperations mongo;

	AssessmentIndexes(ReactiveMongoOperations mongo) {
		this.mongo = mongo;
	}

	@Override
	public void afterPropertiesSet() {
		Index byCompletion = new Index("tenant", Sort.Direction.ASC).on("clientId", Sort.Direction.ASC)
			.on("completedAt", Sort.Direction.DESC)
			.on("_id", Sort.Direction.DESC);
		this.mongo.indexOps(CompletedAssessment.class).createIndex(byCompletion).block();
	}

}
