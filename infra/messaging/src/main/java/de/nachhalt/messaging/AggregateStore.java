package de.nachhalt.messaging;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.springframework.data.mongodb.core.ReactiveMongoOperations;

/**
 * Makes the {@link Aggregates} of a service. A feature declares them as a bean while the
 * application starts, so that their events are published:
 *
 * <pre class="code">
 * &#64;Bean
 * Aggregates&lt;Client&gt; clients(AggregateStore store) {
 *     return store.of(Client.class);
 * }</pre>
 */
public final class AggregateStore {

	private final ReactiveMongoOperations mongo;

	private final OutboxSignal signal;

	private final Clock clock;

	private final List<String> collections = new CopyOnWriteArrayList<>();

	AggregateStore(ReactiveMongoOperations mongo, OutboxSignal signal, Clock clock) {
		this.mongo = mongo;
		this.signal = signal;
		this.clock = clock;
	}

	/**
	 * The aggregates of this type, in the collection that Spring Data derives from it.
	 */
	public <A extends Aggregate> Aggregates<A> of(Class<A> type) {
		this.collections.add(this.mongo.getCollectionName(type));
		return new Aggregates<>(type, this.mongo, this.signal, this.clock);
	}

	/**
	 * For events that belong to no aggregate; declared as a bean as well.
	 */
	public Announcements announcements() {
		this.collections.add(Announcements.COLLECTION);
		return new Announcements(this.mongo, this.signal, this.clock);
	}

	/** Where events may wait. */
	List<String> collections() {
		return this.collections;
	}

}
