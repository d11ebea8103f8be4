package de.nachhalt.assessment.catalogue;

import java.time.Instant;
import java.util.List;

import de.nachhalt.assessment.scoring.model.Text;
import de.nachhalt.http.StaleVersion;
import de.nachhalt.messaging.AggregateStore;
import de.nachhalt.messaging.Aggregates;
import reactor.core.publisher.Mono;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * Where the catalogues of consultancies are kept. Nothing is told of them but who
 * published one: whoever needs one asks.
 */
@Repository
class OwnCatalogueRepository {

	static final String CATALOGUE_ID = "catalogueId";

	static final String CATALOGUE_VERSION = "catalogueVersion";

	private static final String TENANT = "tenant";

	private static final String VERSION = "version";

	private final Aggregates<OwnCatalogue> catalogues;

	private final ReactiveMongoOperations mongo;

	OwnCatalogueRepository(AggregateStore store, ReactiveMongoOperations mongo) {
		this.catalogues = store.of(OwnCatalogue.class);
		this.mongo = mongo;
	}

	Mono<OwnCatalogue> find(String tenant, String id, String version) {
		return this.mongo.findOne(
				Query.query(
						Criteria.where(TENANT).is(tenant).and(CATALOGUE_ID).is(id).and(CATALOGUE_VERSION).is(version)),
				OwnCatalogue.class);
	}

	/**
	 * All of a consultancy, without their files.
	 */
	Mono<List<Summary>> list(String tenant, int limit) {
		Query query = Query.query(Criteria.where(TENANT).is(tenant))
			.with(Sort.by(CATALOGUE_ID, CATALOGUE_VERSION))
			.limit(limit);
		query.fields().exclude("source");
		return this.mongo.query(OwnCatalogue.class).as(Summary.class).matching(query).all().collectList();
	}

	Mono<OwnCatalogue> insert(OwnCatalogue catalogue) {
		return this.catalogues.insert(catalogue, null);
	}

	Mono<OwnCatalogue> update(OwnCatalogue catalogue) {
		return this.catalogues.update(catalogue, null);
	}

	Mono<OwnCatalogue> publish(OwnCatalogue catalogue, ActDone act) {
		return this.catalogues.update(catalogue, act);
	}

	/**
	 * Deletes a draft that nobody has changed since it was read.
	 */
	Mono<Void> delete(OwnCatalogue draft) {
		Criteria unchanged = Criteria.where("id")
			.is(draft.id())
			.and(TENANT)
			.is(draft.tenant())
			.and(VERSION)
			.is(draft.version());
		return this.mongo.remove(Query.query(unchanged), OwnCatalogue.class)
			.filter((result) -> result.getDeletedCount() == 1)
			.switchIfEmpty(Mono.error(StaleVersion::new))
			.then();
	}

	/**
	 * What a list shows of a catalogue.
	 */
	record Summary(String catalogueId, String catalogueVersion, CatalogueState state, String digest, Text title,
			long questions, Instant changedAt) {
	}

}
