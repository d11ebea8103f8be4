package de.nachhalt.client.records;

import java.util.Collection;
import java.util.List;
import java.util.Map;

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
 * Where clients are kept. Every change goes with the event that tells of it.
 */
@Repository
class ClientRepository implements ClientDirectory {

	private final Aggregates<Client> clients;

	private final ReactiveMongoOperations mongo;

	ClientRepository(AggregateStore store, ReactiveMongoOperations mongo) {
		this.clients = store.of(Client.class);
		this.mongo = mongo;
	}

	Mono<Client> insert(Client client) {
		return this.clients.insert(client, ClientRegistered.of(client));
	}

	Mono<Client> update(Client client) {
		return this.clients.update(client, ClientChanged.of(client));
	}

	Mono<Void> erase(Client client) {
		return this.clients.erase(client.tenant(), client.id(), client.version(), new ClientErased(client.id()));
	}

	@Override
	public Mono<Client> find(String tenant, String id) {
		return this.clients.find(tenant, id);
	}

	@Override
	public Mono<Map<String, Client>> findAll(String tenant, Collection<String> ids) {
		Query query = Query.query(Criteria.where("tenant").is(tenant).and("_id").in(ids));
		return this.mongo.find(query, Client.class).collectMap(Client::id);
	}

	/**
	 * Clients in order.
	 * @param search beginnings of words; all of them must be found in name or sector
	 * @param after position after which to go on; {@code null} to begin with the first
	 * @param limit how many at most
	 */
	Mono<List<Client>> list(String tenant, List<String> search, Sorting sorting, @Nullable String after, int limit) {
		Criteria criteria = Criteria.where("tenant").is(tenant);
		if (after != null) {
			Criteria position = criteria.and(sorting.field());
			criteria = sorting.isDescending() ? position.lt(after) : position.gt(after);
		}
		if (!search.isEmpty()) {
			// anchored and free of operators: a range of the index
			criteria = criteria
				.andOperator(search.stream().map((word) -> Criteria.where("listing.words").regex("^" + word)).toList());
		}
		Sort.Direction direction = sorting.isDescending() ? Sort.Direction.DESC : Sort.Direction.ASC;
		Query query = Query.query(criteria).with(Sort.by(direction, sorting.field())).limit(limit);
		return this.mongo.find(query, Client.class).collectList();
	}

}
