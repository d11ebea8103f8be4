package de.nachhalt.local;

import java.nio.file.Path;
import java.util.stream.IntStream;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbeddedMongoTests {

	@TempDir
	private Path directory;

	@Test
	void documents_and_unique_indexes_are_there_after_a_restart() {
		Path file = this.directory.resolve("data/mongo.db");
		try (EmbeddedMongo mongo = EmbeddedMongo.start(file, 0);
				MongoClient client = MongoClients.create(mongo.uri())) {
			collection(client).createIndex(Indexes.ascending("name"), new IndexOptions().unique(true));
			collection(client).insertOne(new Document("_id", 1).append("name", "Neuland"));
		}
		try (EmbeddedMongo mongo = EmbeddedMongo.start(file, 0);
				MongoClient client = MongoClients.create(mongo.uri())) {
			assertThat(collection(client).find()).containsExactly(new Document("_id", 1).append("name", "Neuland"));
			assertThatExceptionOfType(MongoWriteException.class)
				.isThrownBy(() -> collection(client).insertOne(new Document("_id", 2).append("name", "Neuland")));
		}
	}

	@Test
	void a_second_server_cannot_open_the_same_file() {
		Path file = this.directory.resolve("mongo.db");
		try (EmbeddedMongo _ = EmbeddedMongo.start(file, 0)) {
			assertThatExceptionOfType(MVStoreException.class).isThrownBy(() -> EmbeddedMongo.start(file, 0))
				.withMessageContaining("locked");
		}
	}

	@Test
	void without_a_file_everything_is_kept_in_memory() {
		try (EmbeddedMongo mongo = EmbeddedMongo.start(null, 0);
				MongoClient client = MongoClients.create(mongo.uri())) {
			collection(client).insertOne(new Document("_id", 1));
			assertThat(collection(client).countDocuments()).isOne();
		}
		assertThat(this.directory).isEmptyDirectory();
	}

	@Test
	void every_answer_shows_the_state_that_its_own_command_made() {
		try (EmbeddedMongo mongo = EmbeddedMongo.start(null, 0);
				MongoClient client = MongoClients.create(mongo.uri())) {
			collection(client).insertOne(new Document("_id", 1).append("version", 0));
			var after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
			var versions = IntStream.range(0, 2_000)
				.parallel()
				.mapToObj((i) -> collection(client).findOneAndUpdate(new Document("_id", 1), Updates.inc("version", 1),
						after))
				.map((document) -> document.getInteger("version"));
			assertThat(versions).doesNotHaveDuplicates();
		}
	}

	private static MongoCollection<Document> collection(MongoClient client) {
		return client.getDatabase("test").getCollection("things");
	}

}
