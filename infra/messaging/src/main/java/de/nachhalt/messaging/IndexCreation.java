package de.nachhalt.messaging;

import java.util.List;

import reactor.core.publisher.Flux;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;

/**
 * Creates all declared {@link Indexes}, and waits: a service that cannot have them does
 * not start.
 */
class IndexCreation implements InitializingBean {

	private final ReactiveMongoOperations mongo;

	private final List<Indexes> declared;

	IndexCreation(ReactiveMongoOperations mongo, List<Indexes> declared) {
		this.mongo = mongo;
		this.declared = declared;
	}

	@Override
	public void afterPropertiesSet() {
		Flux.fromIterable(this.declared).concatMap((indexes) -> indexes.create(this.mongo)).blockLast();
	}

}
