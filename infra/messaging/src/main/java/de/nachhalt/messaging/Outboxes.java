package de.nachhalt.messaging;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.mongodb.ReadConcern;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import org.bson.Document;
import org.reactivestreams.Publisher;

import org.springframework.data.mongodb.core.ReactiveMongoOperations;

import static de.nachhalt.messaging.AggregateMapping.ERASED;
import static de.nachhalt.messaging.AggregateMapping.ID;
import static de.nachhalt.messaging.AggregateMapping.OUTBOX;
import static de.nachhalt.messaging.AggregateMapping.VERSION;

/**
 * The relay's view of the documents: reads waiting events, and removes them once they are
 * published. Its calls block; the relay has a thread of its own.
 */
class Outboxes {

	private static final String WAITING_SINCE = OUTBOX + ".at";

	private static final Document WAITING = new Document(WAITING_SINCE, new Document("$gt", Date.from(Instant.EPOCH)));

	private static final Document ENVELOPE = new Document(VERSION, 1).append(ERASED, 1).append(OUTBOX, 1);

	private final ReactiveMongoOperations mongo;

	private final AggregateStore store;

	Outboxes(ReactiveMongoOperations mongo, AggregateStore store) {
		this.mongo = mongo;
		this.store = store;
	}

	/**
	 * An index of the documents with waiting events only; it is nearly empty most of the
	 * time.
	 */
	void createIndexes() {
		IndexOptions options = new IndexOptions().name("outbox").sparse(true);
		for (String collection : Set.copyOf(this.store.collections())) {
			execute(collection, (documents) -> documents.createIndex(new Document(WAITING_SINCE, 1), options));
		}
	}

	/** Up to that many per collection that wait longest. */
	List<Outbox> waiting(int limit) {
		return this.store.collections()
			.stream()
			.distinct()
			.flatMap((collection) -> read(collection, WAITING, limit).stream())
			.toList();
	}

	/** Those of the given documents in which events wait. */
	List<Outbox> of(Set<OutboxSignal.Changed> changed) {
		Map<String, List<Object>> byCollection = changed.stream()
			.collect(Collectors.groupingBy(OutboxSignal.Changed::collection,
					Collectors.mapping(OutboxSignal.Changed::id, Collectors.toList())));
		return byCollection.entrySet()
			.stream()
			.flatMap((entry) -> read(entry.getKey(), idIn(entry.getValue()), entry.getValue().size()).stream())
			.filter((outbox) -> !outbox.events().isEmpty())
			.toList();
	}

	private static Document idIn(Collection<Object> ids) {
		return new Document(ID, new Document("$in", List.copyOf(ids)));
	}

	/**
	 * Only what a majority holds is read: an event is never published of a change that a
	 * failover takes back.
	 */
	private List<Outbox> read(String collection, Document filter, int limit) {
		return execute(collection,
				(documents) -> documents.withReadConcern(ReadConcern.MAJORITY)
					.find(filter)
					.projection(ENVELOPE)
					.sort(new Document(WAITING_SINCE, 1))
					.limit(limit))
			.stream()
			.map((document) -> Outbox.from(collection, document))
			.toList();
	}

	/**
	 * Removes all that waited when it was read, and the document itself if it is erased.
	 */
	void published(Outbox outbox) {
		Document unchanged = new Document(ID, outbox.id()).append(VERSION, outbox.version());
		if (outbox.erased()) {
			execute(outbox.collection(), (documents) -> documents.deleteOne(unchanged));
			return;
		}
		boolean emptied = execute(outbox.collection(),
				(documents) -> documents.updateOne(unchanged, new Document("$unset", new Document(OUTBOX, ""))))
			.getFirst()
			.getMatchedCount() == 1;
		if (!emptied) {
			published(outbox, outbox.events());
		}
	}

	/** Removes exactly these events and leaves what else waits or came in meanwhile. */
	void published(Outbox outbox, List<OutboxEvent> events) {
		Document same = new Document("id", new Document("$in", events.stream().map(OutboxEvent::id).toList()));
		execute(outbox.collection(), (documents) -> documents.updateOne(new Document(ID, outbox.id()),
				new Document("$pull", new Document(OUTBOX, same))));
	}

	private <T> List<T> execute(String collection, Call<T> call) {
		return this.mongo.execute(collection, call::on).collectList().blockOptional().orElseThrow();
	}

	@FunctionalInterface
	private interface Call<T> {

		Publisher<T> on(MongoCollection<Document> documents);

	}

}
