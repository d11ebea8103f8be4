package de.nachhalt.client.grants;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.ReactiveIndexOperations;
import org.springframework.stereotype.Component;

/**
 * One grant at most for each agency and client; found from either side.
 */
@Component
class GrantIndexes implements InitializingBean {

	private final ReactiveMongoOperations mongo;

	GrantIndexes(ReactiveMongoOperations mongo) {
		this.mongo = mongo;
	}

	@Override
	public void afterPropertiesSet() {
		ReactiveIndexOperations indexes = this.mongo.indexOps(Grant.class);
		indexes.createIndex(by("tenant", "agency", "clientId").unique())
			.then(indexes.createIndex(by("tenant", "clientId", "agency")))
			.block();
	}

	private static Index by(String... fields) {
		Index index = new Index();
		for (String field : fields) {
			index.on(field, Sort.Direction.ASC);
		}
		return index;
	}

}
