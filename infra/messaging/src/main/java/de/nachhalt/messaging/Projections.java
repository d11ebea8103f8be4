package de.nachhalt.messaging;

import java.util.Date;

import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Keeps what a service remembers of another's aggregates. However often and late an event
 * comes, the projection is the same: each document has the {@code seq} of the last event
 * applied to it, in {@code lastSeq}, and takes none that is not newer.
 * <p>
 * An erased one leaves a tombstone with nothing but its id, so that a late event does not
 * bring it back. The tombstone has no tenant, and so no query that names the tenant sees
 * it.
 * <p>
 * The calls block: they are meant for the handlers of subscriptions, which run on virtual
 * threads.
 */
public final class Projections {

	private static final String LAST_SEQ = "lastSeq";

	private static final String ERASED_AT = "erasedAt";

	private final ReactiveMongoOperations mongo;

	Projections(ReactiveMongoOperations mongo) {
		this.mongo = mongo;
	}

	/**
	 * Applies an event to the document of the aggregate it came from.
	 * @return whether it was news
	 */
	public boolean apply(Class<?> projection, Received<?> event, Update update) {
		return apply(projection, event.tenant(), event.aggregateId(), event.seq(), update);
	}

	/**
	 * Applies an update that carries this {@code seq}; creates the document if there is
	 * none.
	 * @return whether it was news
	 */
	public boolean apply(Class<?> projection, String tenant, String id, long seq, Update update) {
		Update applied = Update.fromDocument(update.getUpdateObject()).set(LAST_SEQ, seq);
		try {
			this.mongo.upsert(older(tenant, id, seq), applied, projection).block();
			return true;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	/**
	 * Erases the document of the aggregate the event came from.
	 * @return whether it was news
	 */
	public boolean erase(Class<?> projection, Received<?> event) {
		Query older = older(event.tenant(), event.aggregateId(), event.seq());
		Document tombstone = new Document(LAST_SEQ, event.seq()).append(ERASED_AT, Date.from(event.at()));
		try {
			this.mongo
				.execute(projection,
						(documents) -> documents.replaceOne(older.getQueryObject(), tombstone,
								new ReplaceOptions().upsert(true)))
				.blockLast();
			return true;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	private static Query older(String tenant, String id, long seq) {
		return Query.query(Criteria.where("_id").is(id).and("tenant").is(tenant).and(LAST_SEQ).lt(seq));
	}

}
