package de.nachhalt.gateway.session;

import java.time.Instant;

import reactor.core.publisher.Mono;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/**
 * Sessions in MongoDB, shared by all instances. Every change is guarded, so that nothing
 * brings a session back that has been ended meanwhile.
 */
@Component
class SessionStore {

	private final ReactiveMongoOperations mongo;

	SessionStore(ReactiveMongoOperations mongo) {
		this.mongo = mongo;
	}

	Mono<StoredSession> add(StoredSession session) {
		return this.mongo.insert(session);
	}

	Mono<StoredSession> find(String key) {
		return this.mongo.findById(key, StoredSession.class);
	}

	Mono<Boolean> touch(Session session, Instant end) {
		return change(query(where("_id").is(session.key())), new Update().set("seen", session.seen()).set("end", end));
	}

	/**
	 * Asks to be the only one to renew this session's tokens.
	 * @return false if somebody else does, or has done so already
	 */
	Mono<Boolean> lease(Session session, Instant now, Instant until) {
		Criteria free = new Criteria().orOperator(where("refreshingUntil").isNull(), where("refreshingUntil").lt(now));
		return change(query(version(session.key(), session.version()).andOperator(free)),
				Update.update("refreshingUntil", until));
	}

	Mono<Boolean> release(Session session) {
		return change(query(version(session.key(), session.version())), new Update().unset("refreshingUntil"));
	}

	/**
	 * Puts renewed tokens in the place of the version before.
	 */
	Mono<Boolean> replace(StoredSession renewed) {
		return change(query(version(renewed.key(), renewed.version() - 1)),
				new Update().set("version", renewed.version())
					.set("sealed", renewed.sealed())
					.unset("refreshingUntil"));
	}

	Mono<Void> remove(String key) {
		return this.mongo.remove(query(where("_id").is(key)), StoredSession.class).then();
	}

	/**
	 * Removes sessions that are over.
	 */
	Mono<Long> sweep(Instant now) {
		Query over = query(where("end").lt(now));
		return this.mongo.remove(over, StoredSession.class).map((removed) -> removed.getDeletedCount());
	}

	Mono<Void> prepare() {
		return this.mongo.indexOps(StoredSession.class).createIndex(new Index("end", Sort.Direction.ASC)).then();
	}

	private static Criteria version(String key, long version) {
		return where("_id").is(key).and("version").is(version);
	}

	private Mono<Boolean> change(Query which, Update update) {
		return this.mongo.updateFirst(which, update, StoredSession.class)
			.map((result) -> result.getMatchedCount() == 1);
	}

}
