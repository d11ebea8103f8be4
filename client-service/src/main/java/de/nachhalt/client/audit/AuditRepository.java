package de.nachhalt.client.audit;

import java.util.List;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * Where acts are kept. They are only ever added.
 */
@Repository
class AuditRepository implements Audit {

	private final ReactiveMongoOperations mongo;

	AuditRepository(ReactiveMongoOperations mongo) {
		this.mongo = mongo;
	}

	@Override
	public Mono<Void> tell(Act act) {
		return this.mongo.insert(AuditDocument.of(act)).onErrorComplete(DuplicateKeyException.class).then();
	}

	/**
	 * Acts, the latest first.
	 * @param after position after which to go on; {@code null} to begin with the latest
	 */
	Mono<List<AuditDocument>> page(String tenant, AuditRequest wanted, @Nullable String after, int limit) {
		List<String> facets = wanted.facets();
		Criteria of = Criteria.where("tenant").is(tenant).and("facets");
		Criteria criteria = (facets.size() == 1) ? of.is(facets.getFirst()) : of.all(facets);
		if (after != null || wanted.from() != null || wanted.until() != null) {
			criteria = within(criteria.and("position"), wanted, after);
		}
		Query query = Query.query(criteria).with(Sort.by(Sort.Direction.DESC, "position")).limit(limit);
		return this.mongo.find(query, AuditDocument.class).collectList();
	}

	private static Criteria within(Criteria position, AuditRequest wanted, @Nullable String after) {
		Criteria range = position;
		if (wanted.from() != null) {
			range = range.gte(AuditDocument.position(wanted.from()));
		}
		@Nullable String until = (wanted.until() != null) ? AuditDocument.position(wanted.until()) : null;
		if (until != null && (after == null || until.compareTo(after) < 0)) {
			return range.lt(until);
		}
		return (after != null) ? range.lt(after) : range;
	}

}
