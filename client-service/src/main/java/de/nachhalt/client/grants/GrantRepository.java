package de.nachhalt.client.grants;

import java.util.List;

import de.nachhalt.client.erasure.Belongings;
import de.nachhalt.identity.Agency;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * Where grants are kept.
 */
@Repository("grants")
class GrantRepository implements Grants, Belongings {

	private static final String AGENCY = "agency";

	private static final String CLIENT = "clientId";

	private final ReactiveMongoOperations mongo;

	GrantRepository(ReactiveMongoOperations mongo) {
		this.mongo = mongo;
	}

	/**
	 * Stores the grant, unless the agency has one for this client already.
	 * @return the grant that counts now: this one, or the earlier one
	 */
	Mono<Grant> give(Grant grant) {
		return this.mongo.insert(grant)
			.onErrorResume(DuplicateKeyException.class, (ex) -> find(grant.tenant(), grant.agency(), grant.clientId()));
	}

	@Override
	public Mono<Grant> find(Agency agency, String clientId) {
		return find(agency.tenant(), agency.id(), clientId);
	}

	@Override
	public Mono<List<Grant>> page(Agency agency, @Nullable String after, int limit) {
		return page(Criteria.where("tenant").is(agency.tenant()).and(AGENCY).is(agency.id()), CLIENT, after, limit);
	}

	/**
	 * A client's grants in the order of agencies.
	 */
	Mono<List<Grant>> page(String tenant, String clientId, @Nullable String after, int limit) {
		return page(Criteria.where("tenant").is(tenant).and(CLIENT).is(clientId), AGENCY, after, limit);
	}

	/**
	 * Erases a grant.
	 * @return the grant that was; empty when there was none
	 */
	Mono<Grant> withdraw(String tenant, String clientId, String id) {
		Query query = Query.query(Criteria.where("_id").is(id).and("tenant").is(tenant).and(CLIENT).is(clientId));
		return this.mongo.findAndRemove(query, Grant.class);
	}

	@Override
	public Mono<Long> count(String tenant, String clientId) {
		return this.mongo.count(of(tenant, clientId), Grant.class);
	}

	@Override
	public Mono<Void> eraseAll(String tenant, String clientId) {
		return this.mongo.remove(of(tenant, clientId), Grant.class).then();
	}

	private static Query of(String tenant, String clientId) {
		return Query.query(Criteria.where("tenant").is(tenant).and(CLIENT).is(clientId));
	}

	private Mono<Grant> find(String tenant, String agency, String clientId) {
		Query query = Query.query(Criteria.where("tenant").is(tenant).and(AGENCY).is(agency).and(CLIENT).is(clientId));
		return this.mongo.findOne(query, Grant.class);
	}

	private Mono<List<Grant>> page(Criteria of, String by, @Nullable String after, int limit) {
		Criteria criteria = (after != null) ? of.and(by).gt(after) : of;
		return this.mongo.find(Query.query(criteria).with(Sort.by(by)).limit(limit), Grant.class).collectList();
	}

}
