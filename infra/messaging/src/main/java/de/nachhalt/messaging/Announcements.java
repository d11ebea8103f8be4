package de.nachhalt.messaging;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.bson.Document;
import reactor.core.publisher.Mono;

import org.springframework.data.mongodb.core.ReactiveMongoOperations;

import static de.nachhalt.messaging.AggregateMapping.ERASED;
import static de.nachhalt.messaging.AggregateMapping.ID;
import static de.nachhalt.messaging.AggregateMapping.OUTBOX;
import static de.nachhalt.messaging.AggregateMapping.VERSION;

/**
 * Events of which nothing else is kept, such as that somebody did something. Each waits
 * in a document of its own, which goes when it is published.
 */
public final class Announcements {

	static final String COLLECTION = "announcements";

	private final ReactiveMongoOperations mongo;

	private final OutboxSignal signal;

	private final Clock clock;

	Announcements(ReactiveMongoOperations mongo, OutboxSignal signal, Clock clock) {
		this.mongo = mongo;
		this.signal = signal;
		this.clock = clock;
	}

	/**
	 * Stores an event to be published.
	 * @param tenant the consultancy it belongs to
	 */
	public Mono<Void> tell(String tenant, DomainEvent event) {
		return Mono.defer(() -> {
			String id = UUID.randomUUID().toString();
			OutboxEvent waiting = OutboxEvent.of(event, tenant, 1, this.clock.instant());
			Document document = new Document(ID, id).append(VERSION, 1L)
				.append(ERASED, true)
				.append(OUTBOX, List.of(waiting.toDocument()));
			return this.mongo.execute(COLLECTION, (documents) -> documents.insertOne(document))
				.then()
				.doOnSuccess((_) -> this.signal.raise(COLLECTION, id));
		});
	}

}
