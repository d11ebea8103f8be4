package de.nachhalt.report.branding;

import java.time.Instant;

import de.nachhalt.http.StaleVersion;
import reactor.core.publisher.Mono;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * Where brandings are kept: every version, never changed.
 */
@Repository
class BrandingRepository {

	private static final String TENANT = "tenant";

	private static final String VERSION = "version";

	private final ReactiveMongoOperations mongo;

	BrandingRepository(ReactiveMongoOperations mongo) {
		this.mongo = mongo;
	}

	/**
	 * The newest one; the house's look for those who have none.
	 */
	Mono<Branding> current(String tenant) {
		Query newest = Query.query(Criteria.where(TENANT).is(tenant)).with(Sort.by(Sort.Direction.DESC, VERSION));
		return this.mongo.findOne(newest.limit(1), BrandingDocument.class)
			.map(BrandingDocument::branding)
			.defaultIfEmpty(Branding.HOUSE);
	}

	Mono<Branding> find(String tenant, long version) {
		Query query = Query.query(Criteria.where(TENANT).is(tenant).and(VERSION).is(version));
		return this.mongo.findOne(query, BrandingDocument.class)
			.map(BrandingDocument::branding)
			.defaultIfEmpty(Branding.HOUSE);
	}

	/**
	 * @throws StaleVersion if somebody else has stored this version
	 */
	Mono<Branding> insert(String tenant, Branding branding, Instant at, String by) {
		return this.mongo.insert(BrandingDocument.of(tenant, branding, at, by))
			.map(BrandingDocument::branding)
			.onErrorMap(DuplicateKeyException.class, (ex) -> new StaleVersion());
	}

}
