package de.nachhalt.client.notes;

import java.time.LocalDate;
import java.util.List;

import de.nachhalt.client.erasure.Belongings;
import de.nachhalt.messaging.AggregateStore;
import de.nachhalt.messaging.Aggregates;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * Where notes are kept..
 */
@Repository("notes")
class NoteRepository implements Notes, Belongings {

	private final Aggregates<Note> notes;

	private final ReactiveMongoOperations mongo;

	NoteRepository(AggregateStore store, ReactiveMongoOperations mongo) {
		this.notes = store.of(Note.class);
		this.mongo = mongo;
	}

	Mono<Note> find(String tenant, String clientId, String id) {
		return this.notes.find(tenant, id).filter((note) -> note.clientId().equals(clientId));
	}

	Mono<Note> insert(Note note) {
		return this.notes.insert(note, null);
	}

	Mono<Note> update(Note note) {
		return this.notes.update(note, null);
	}

	/**
	 * A client's notes, the newest first.
	 */
	Mono<List<Note>> page(String tenant, String clientId, @Nullable String after, int limit) {
		Criteria criteria = kept(tenant, clientId);
		if (after != null) {
			criteria = criteria.and("position").lt(after);
		}
		return this.mongo
			.find(Query.query(criteria).with(Sort.by(Sort.Direction.DESC, "position")).limit(limit), Note.class)
			.collectList();
	}

	@Override
	public Mono<LocalDate> lastContact(String tenant, String clientId) {
		Query query = Query.query(of(tenant, clientId).and("contactOn").gt(LocalDate.EPOCH))
			.with(Sort.by(Sort.Direction.DESC, "contactOn"))
			.limit(1);
		return this.mongo.find(query, Note.class).next().flatMap((note) -> Mono.justOrEmpty(note.contactOn()));
	}

	@Override
	public Mono<Long> count(String tenant, String clientId) {
		return this.mongo.count(Query.query(kept(tenant, clientId)), Note.class);
	}

	@Override
	public Mono<Void> eraseAll(String tenant, String clientId) {
		return this.mongo.remove(Query.query(of(tenant, clientId)), Note.class).then();
	}

	private static Criteria kept(String tenant, String clientId) {
		return of(tenant, clientId).and("removedAt").is(null);
	}

	private static Criteria of(String tenant, String clientId) {
		return Criteria.where("tenant").is(tenant).and("clientId").is(clientId);
	}

}
