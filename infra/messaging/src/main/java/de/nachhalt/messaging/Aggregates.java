package de.nachhalt.messaging;

import java.time.Clock;
import java.util.List;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.util.Assert;

import static de.nachhalt.messaging.AggregateMapping.ERASED;
import static de.nachhalt.messaging.AggregateMapping.ID;
import static de.nachhalt.messaging.AggregateMapping.OUTBOX;
import static de.nachhalt.messaging.AggregateMapping.TENANT;
import static de.nachhalt.messaging.AggregateMapping.VERSION;

/**
 * The aggregates of one type. Every change is <em>one</em> guarded write to one document,
 * which also puts the event into the document's outbox: state and event cannot part, and
 * no transaction is needed.
 * <p>
 * Finding more than one is the feature's own business, with its own queries through
 * {@code ReactiveMongoTemplate}; all it has to do is name the tenant, which leaves out
 * erased aggregates as well, because those have none any more.
 *
 * @param <A> the type of the aggregates
 */
public final class Aggregates<A extends Aggregate> {

	private final Class<A> type;

	private final String collection;

	private final AggregateMapping<A> mapping;

	private final ReactiveMongoOperations mongo;

	private final OutboxSignal signal;

	private final Clock clock;

	Aggregates(Class<A> type, ReactiveMongoOperations mongo, OutboxSignal signal, Clock clock) {
		this.type = type;
		this.collection = mongo.getCollectionName(type);
		this.mapping = new AggregateMapping<>(type, mongo.getConverter());
		this.mongo = mongo;
		this.signal = signal;
		this.clock = clock;
	}

	/** Finds one by its id; empty if there is none of this consultancy. */
	public Mono<A> find(String tenant, String id) {
		return this.mongo.findOne(Query.query(Criteria.where(ID).is(id).and(TENANT).is(tenant)), this.type);
	}

	/**
	 * Stores a new aggregate at version 1.
	 * @param event what to publish, its {@code seq} is 1
	 * @return the aggregate, or {@link DuplicateAggregate}
	 */
	public Mono<A> insert(A aggregate, @Nullable DomainEvent event) {
		Assert.isTrue(aggregate.version() == 1, "a new aggregate has version 1");
		Document document = this.mapping.write(aggregate);
		if (event != null) {
			document.put(OUTBOX, List.of(entry(event, aggregate.tenant(), 1)));
		}
		return this.mongo.execute(this.collection, (documents) -> documents.insertOne(document))
			.then(Mono.just(aggregate))
			.doOnSuccess((inserted) -> raise(document.get(ID), event))
			.onErrorMap(DuplicateKeyException.class, (ex) -> new DuplicateAggregate(aggregate.id(), ex));
	}

	/**
	 * Replaces the state of an aggregate.
	 * @param changed the new state, still with the version that it was read at
	 * @param event what to publish, its {@code seq} is the version that this change
	 * produces
	 * @return the aggregate with its raised version, or {@link ConcurrentChange}
	 */
	public Mono<A> update(A changed, @Nullable DomainEvent event) {
		Document written = this.mapping.write(changed);
		Document update = this.mapping.replacingState(written);
		if (event != null) {
			update.put("$push", new Document(OUTBOX, entry(event, changed.tenant(), changed.version() + 1)));
		}
		Document guard = guard(written.get(ID), changed.tenant(), changed.version());
		FindOneAndUpdateOptions options = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)
			.projection(new Document(OUTBOX, 0));
		return this.mongo.execute(this.collection, (documents) -> documents.findOneAndUpdate(guard, update, options))
			.next()
			.map(this.mapping::read)
			.switchIfEmpty(Mono.error(() -> new ConcurrentChange(changed.id(), changed.version())))
			.doOnSuccess((updated) -> raise(written.get(ID), event))
			.onErrorMap(DuplicateKeyException.class, (ex) -> new DuplicateAggregate(changed.id(), ex));
	}

	/**
	 * Erases an aggregate. Its content leaves the database with this write, and so do
	 * events of it that wait for publication, for they tell of what is to be forgotten;
	 * what stays, until it is published, is the event of the erasure.
	 * @param version the version it was read at
	 * @param event what to publish, its {@code seq} is {@code version + 1}
	 * @return completes when it is erased, or {@link ConcurrentChange}
	 */
	public Mono<Void> erase(String tenant, String id, long version, DomainEvent event) {
		Object storedId = this.mongo.getConverter().convertToMongoType(id);
		Document remains = new Document(ID, storedId).append(VERSION, version + 1)
			.append(ERASED, true)
			.append(OUTBOX, List.of(entry(event, tenant, version + 1)));
		return this.mongo
			.execute(this.collection, (documents) -> documents.replaceOne(guard(storedId, tenant, version), remains))
			.next()
			.filter((result) -> result.getMatchedCount() == 1)
			.switchIfEmpty(Mono.error(() -> new ConcurrentChange(id, version)))
			.doOnSuccess((erased) -> raise(storedId, event))
			.then();
	}

	private Document entry(DomainEvent event, String tenant, long seq) {
		return OutboxEvent.of(event, tenant, seq, this.clock.instant()).toDocument();
	}

	private static Document guard(@Nullable Object id, String tenant, long version) {
		return new Document(ID, id).append(TENANT, tenant).append(VERSION, version);
	}

	private void raise(@Nullable Object id, @Nullable DomainEvent event) {
		if (event != null && id != null) {
			this.signal.raise(this.collection, id);
		}
	}

}
