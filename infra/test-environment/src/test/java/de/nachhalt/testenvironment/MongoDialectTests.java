package de.nachhalt.testenvironment;

import java.util.List;

import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MongoDialectTests {

	private final MongoDialect dialect = new MongoDialect();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{ aggregate: 'c', pipeline: [{ $set: { a: 1 } }] }                                        | aggregate uses $set
					{ aggregate: 'c', pipeline: [{ $facet: { a: [{ $unionWith: 'd' }] } }] }                  | aggregate uses $unionWith
					{ aggregate: 'c', pipeline: [{ $group: { _id: 1, a: { $first: '$a' } } }] }               | aggregate uses $first
					{ update: 'c', updates: [{ q: {}, u: [{ $set: { a: 1 } }] }] }                            | update uses pipeline updates
					{ findAndModify: 'c', query: {}, update: [{ $set: { a: 1 } }] }                           | findAndModify uses pipeline updates
					{ createIndexes: 'c', indexes: [{ key: { at: 1 }, name: 'ttl', expireAfterSeconds: 60 }] } | createIndexes uses expireAfterSeconds
					{ createIndexes: 'c', indexes: [{ key: { name: 'text' }, name: 't' }] }                   | createIndexes uses text
					{ create: 'c', validator: {} }                                                            | create uses validator
					{ find: 'c', filter: {}, collation: { locale: 'de' } }                                    | find uses collation
					{ insert: 'c', documents: [], startTransaction: true, autocommit: false }                 | insert uses transactions
					""")
	void what_only_one_server_can_do_is_noted(String command, String violation) {
		assertThat(violations(command)).containsExactly(violation);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ update: 'c', updates: [{ q: { _id: 1 }, u: { $set: { a: 1 }, $push: { b: 2 } } }] }",
			"{ aggregate: 'c', pipeline: [{ $match: { a: 1 } }, { $facet: { n: [{ $count: 'n' }] } }] }",
			"{ createIndexes: 'c', indexes: [{ key: { a: 1 }, name: 'a', unique: true, sparse: true }] }",
			"{ find: 'c', filter: { a: { $gt: 1 } }, sort: { a: 1 }, limit: 5 }" })
	void what_both_can_do_passes(String command) {
		assertThat(violations(command)).isEmpty();
	}

	@Test
	void what_was_noted_is_told_once() {
		assertThat(violations("{ create: 'c', validator: {} }")).hasSize(1);
		assertThat(this.dialect.takeViolations()).isEmpty();
	}

	private List<String> violations(String command) {
		BsonDocument document = BsonDocument.parse(command);
		this.dialect.check(document.getFirstKey(), document);
		return this.dialect.takeViolations();
	}

}
