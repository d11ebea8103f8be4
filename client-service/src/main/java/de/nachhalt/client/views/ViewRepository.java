package de.nachhalt.client.views;

import java.util.List;

import de.nachhalt.identity.Consultant;
import reactor.core.publisher.Mono;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * Where views are kept, each person's own.
 */
@Repository
class ViewRepository {

	private final ReactiveMongoOperations mongo;

	ViewRepository(ReactiveMongoOperations mongo) {
		this.mongo = mongo;
	}

	/**
	 * Stores the view, or fails with {@link ViewNameTaken}.
	 */
	Mono<SavedView> insert(SavedView view) {
		return this.mongo.insert(view).onErrorMap(DuplicateKeyException.class, (ex) -> new ViewNameTaken());
	}

	Mono<List<SavedView>> all(Consultant consultant) {
		return this.mongo.find(Query.query(of(consultant)).with(Sort.by("name")), SavedView.class).collectList();
	}

	/**
	 * Deletes a view.
	 * @return whether there was one
	 */
	Mono<Boolean> delete(Consultant consultant, String id) {
		return this.mongo.remove(Query.query(of(consultant).and("_id").is(id)), SavedView.class)
			.map((result) -> result.getDeletedCount() == 1);
	}

	private static Criteria of(Consultant consultant) {
		return Criteria.where("tenant").is(consultant.tenant()).and("subject").is(consultant.subject());
	}

}
