package de.nachhalt.client.records;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.ReactiveIndexOperations;
import org.springframework.stereotype.Component;

/**
 * Lists and searches read a range of one of these and never the whole collection.
 */
@Component
class ClientIndexes implements InitializingBean {

	private final ReactiveMongoOperations mongo;

	ClientIndexes(ReactiveMongoOperations mongo) {
		this.mongo = mongo;
	}

	@Override
	public void afterPropertiesSet() {
		ReactiveIndexOperations indexes = this.mongo.indexOps(Client.class);
		indexes.createIndex(tenantAnd("listing.byName"))
			.then(indexes.createIndex(tenantAnd("listing.byChange")))
			.then(indexes.createIndex(tenantAnd("listing.words")))
			.block();
	}

	private static Index tenantAnd(String field) {
		return new Index("tenant", Sort.Direction.ASC).on(field, Sort.Direction.ASC);
	}

}
