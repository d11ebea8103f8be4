package de.nachhalt.report.shares;

import java.time.Instant;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * Where links are kept. Nobody outside this service hears of them. Downloads are counted
 * and links revoked each by a write of its own field, so that neither undoes the other.
 */
@Repository
class ShareRepository {

	private static final String TENANT = "tenant";

	private static final String ID = "_id";

	private final ReactiveMongoOperations mongo;

	ShareRepository(ReactiveMongoOperations mongo) {
		this.mongo = mongo;
	}

	Mono<Share> insert(Share share) {
		return this.mongo.insert(share);
	}

	/**
	 * Those of a report, the newest first.
	 */
	Flux<Share> ofReport(String tenant, String reportId) {
		Query query = Query.query(of(tenant).and("reportId").is(reportId))
			.with(Sort.by(Sort.Direction.DESC, "createdAt", ID));
		return this.mongo.find(query, Share.class);
	}

	/**
	 * @return whether there is such a link of this report
	 */
	Mono<Boolean> revoke(String tenant, String reportId, String id, Instant now) {
		Query query = Query.query(of(tenant).and(ID).is(id).and("reportId").is(reportId));
		Query open = Query.query(of(tenant).and(ID).is(id).and("reportId").is(reportId).and("revokedAt").exists(false));
		return this.mongo.updateFirst(open, Update.update("revokedAt", now), Share.class)
			.then(this.mongo.exists(query, Share.class));
	}

	Mono<Void> count(String tenant, String id, Instant now) {
		Query query = Query.query(of(tenant).and(ID).is(id));
		return this.mongo.updateFirst(query, new Update().inc("downloads", 1).set("lastDownloadAt", now), Share.class)
			.then();
	}

	Mono<Void> remove(String tenant, String id) {
		return this.mongo.remove(Query.query(of(tenant).and(ID).is(id)), Share.class).then();
	}

	Mono<Void> removeOfClient(String tenant, String clientId) {
		return this.mongo.remove(Query.query(of(tenant).and("clientId").is(clientId)), Share.class).then();
	}

	private static Criteria of(String tenant) {
		return Criteria.where(TENANT).is(tenant);
	}

}
