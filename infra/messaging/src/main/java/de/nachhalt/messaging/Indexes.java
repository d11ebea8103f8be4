package de.nachhalt.messaging;

import java.util.List;
import java.util.function.Function;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.ReactiveIndexOperations;

/**
 * The indexes of a collection; declared as a bean. They are there before the service
 * takes its first request or event.
 */
public final class Indexes {

	private final Function<ReactiveMongoOperations, ReactiveIndexOperations> collection;

	private final List<Index> indexes;

	private Indexes(Function<ReactiveMongoOperations, ReactiveIndexOperations> collection, List<Index> indexes) {
		this.collection = collection;
		this.indexes = indexes;
	}

	/** Those of the collection of this class. */
	public static Indexes of(Class<?> stored, Index... indexes) {
		return new Indexes((mongo) -> mongo.indexOps(stored), List.of(indexes));
	}

	/** Those of a collection that no class stands for, such as the files of GridFS. */
	public static Indexes of(String collection, Index... indexes) {
		return new Indexes((mongo) -> mongo.indexOps(collection), List.of(indexes));
	}

	/** An ascending index that begins with the tenant, as every query does. */
	public static Index tenantAnd(String... fields) {
		Index index = new Index("tenant", Sort.Direction.ASC);
		for (String field : fields) {
			index.on(field, Sort.Direction.ASC);
		}
		return index;
	}

	/** Creates them one after the other: at once is more than the embedded server can. */
	Mono<Void> create(ReactiveMongoOperations mongo) {
		ReactiveIndexOperations operations = this.collection.apply(mongo);
		return Flux.fromIterable(this.indexes).concatMap(operations::createIndex).then();
	}

}
