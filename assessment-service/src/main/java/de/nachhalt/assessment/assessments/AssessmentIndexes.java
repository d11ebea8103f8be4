package de.nachhalt.assessment.assessments;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.ReactiveIndexOperations;
import org.springframework.stereotype.Component;

/**
 * Lists read a range of an index; two assessments started at once get different cycles.
 */
@Component
class AssessmentIndexes implements InitializingBean {

	private final ReactiveMongoOperations mongo;

	AssessmentIndexes(ReactiveMongoOperations mongo) {
		this.mongo = mongo;
	}

	@Override
	public void afterPropertiesSet() {
		ReactiveIndexOperations indexes = this.mongo.indexOps(Assessment.class);
		indexes.createIndex(tenantAnd("position"))
			.then(indexes.createIndex(tenantAnd("clientId", "position")))
			// sparse: what is left of an erased assessment has none of these fields
			.then(indexes.createIndex(tenantAnd("clientId", "cycle").unique().sparse()))
			.block();
	}

	private static Index tenantAnd(String... fields) {
		Index index = new Index("tenant", Sort.Direction.ASC);
		for (String field : fields) {
			index.on(field, Sort.Direction.ASC);
		}
		return index;
	}

}
