package de.nachhalt.client.contacts;

import java.util.Collection;
import java.util.List;
import java.util.Map;

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
 * Where contacts are kept. Nobody outside hears of them.
 */
@Repository("contacts")
class ContactRepository implements Contacts, Belongings {

	private final Aggregates<Contact> contacts;

	private final ReactiveMongoOperations mongo;

	ContactRepository(AggregateStore store, ReactiveMongoOperations mongo) {
		this.contacts = store.of(Contact.class);
		this.mongo = mongo;
	}

	Mono<Contact> find(String tenant, String clientId, String id) {
		return this.contacts.find(tenant, id).filter((contact) -> contact.clientId().equals(clientId));
	}

	Mono<Contact> insert(Contact contact) {
		return this.contacts.insert(contact, null);
	}

	Mono<Contact> update(Contact contact) {
		return this.contacts.update(contact, null);
	}

	Mono<Void> delete(Contact contact) {
		Query query = Query.query(Criteria.where("_id").is(contact.id()).and("tenant").is(contact.tenant()));
		return this.mongo.remove(query, Contact.class).then();
	}

	/**
	 * A client's contacts by name.
	 */
	Mono<List<Contact>> page(String tenant, String clientId, @Nullable String after, int limit) {
		Criteria criteria = of(tenant, clientId);
		if (after != null) {
			criteria = criteria.and("byName").gt(after);
		}
		return this.mongo.find(Query.query(criteria).with(Sort.by("byName")).limit(limit), Contact.class).collectList();
	}

	@Override
	public Mono<Boolean> exists(String tenant, String clientId, String id) {
		return find(tenant, clientId, id).hasElement();
	}

	@Override
	public Mono<Map<String, String>> names(String tenant, Collection<String> ids) {
		if (ids.isEmpty()) {
			return Mono.just(Map.of());
		}
		Query query = Query.query(Criteria.where("tenant").is(tenant).and("_id").in(ids));
		return this.mongo.find(query, Contact.class).collectMap(Contact::id, (contact) -> contact.details().name());
	}

	@Override
	public Mono<Long> count(String tenant, String clientId) {
		return this.mongo.count(Query.query(of(tenant, clientId)), Contact.class);
	}

	@Override
	public Mono<Void> eraseAll(String tenant, String clientId) {
		return this.mongo.remove(Query.query(of(tenant, clientId)), Contact.class).then();
	}

	private static Criteria of(String tenant, String clientId) {
		return Criteria.where("tenant").is(tenant).and("clientId").is(clientId);
	}

}
