package de.nachhalt.report.words;

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
 * Where words are kept: every version, never changed.
 */
@Repository
class WordsRepository {

	private static final String TENANT = "tenant";

	private static final String VERSION = "version";

	private final ReactiveMongoOperations mongo;

	WordsRepository(ReactiveMongoOperations mongo) {
		this.mongo = mongo;
	}

	/**
	 * The newest version; that without a word if there is none.
	 */
	Mono<OwnWords> current(Chosen chosen) {
		Query newest = Query.query(of(chosen)).with(Sort.by(Sort.Direction.DESC, VERSION)).limit(1);
		return this.mongo.findOne(newest, WordsDocument.class).map(WordsDocument::words).defaultIfEmpty(OwnWords.NONE);
	}

	Mono<OwnWords> find(Chosen chosen, long version) {
		return this.mongo.findOne(Query.query(of(chosen).and(VERSION).is(version)), WordsDocument.class)
			.map(WordsDocument::words)
			.defaultIfEmpty(OwnWords.NONE);
	}

	/**
	 * @throws StaleVersion if somebody else has stored this version
	 */
	Mono<OwnWords> insert(Chosen chosen, String clientId, OwnWords words, Instant at, String by) {
		return this.mongo.insert(WordsDocument.of(chosen, clientId, words, at, by))
			.map(WordsDocument::words)
			.onErrorMap(DuplicateKeyException.class, (ex) -> new StaleVersion());
	}

	Mono<Void> eraseAll(String tenant, String clientId) {
		Query ofClient = Query.query(Criteria.where(TENANT).is(tenant).and("clientId").is(clientId));
		return this.mongo.remove(ofClient, WordsDocument.class).then();
	}

	private static Criteria of(Chosen chosen) {
		return Criteria.where(TENANT)
			.is(chosen.tenant())
			.and("assessmentId")
			.is(chosen.assessmentId())
			.and("kind")
			.is(chosen.kind().code())
			.and("language")
			.is(chosen.language().code());
	}

}
