package de.nachhalt.local;

import java.util.List;
import java.util.stream.IntStream;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class IndexedCollectionTests {

	private EmbeddedMongo server;

	private MongoClient client;

	private MongoCollection<Document> things;

	@BeforeEach
	void start() {
		this.server = EmbeddedMongo.start(null, 0);
		this.client = MongoClients.create(this.server.uri());
		this.things = this.client.getDatabase("test").getCollection("things");
		this.things.insertMany(IntStream.range(0, 10)
			.mapToObj((i) -> new Document("_id", "t" + i).append("tenant", "a").append("version", 1L).append("name", i))
			.toList());
	}

	@AfterEach
	void stop() {
		this.client.close();
		this.server.close();
	}

	@Test
	void a_guard_beside_the_id_counts() {
		var raise = Updates.inc("version", 1L);

		assertThat(this.things.updateOne(guard("t3", "a", 2), raise).getMatchedCount()).isZero();
		assertThat(this.things.updateOne(guard("t3", "b", 1), raise).getMatchedCount()).isZero();
		assertThat(this.things.updateOne(guard("t3", "a", 1), raise).getMatchedCount()).isOne();
		assertThat(this.things.updateOne(guard("t3", "a", 1), raise).getMatchedCount()).isZero();
	}

	@Test
	void several_ids_with_a_condition_find_those_that_meet_it() {
		var filter = Filters.and(Filters.in("_id", List.of("t1", "t2", "gone")), Filters.gt("name", 1));

		assertThat(this.things.find(filter)).extracting((thing) -> thing.getString("_id")).containsExactly("t2");
	}

	@Test
	void an_upsert_whose_guard_fails_collides() {
		assertThatExceptionOfType(MongoWriteException.class).isThrownBy(() -> this.things.updateOne(guard("t3", "a", 2),
				Updates.set("name", "x"), new UpdateOptions().upsert(true)));
	}

	@Test
	void a_unique_index_of_two_fields_serves_a_query_of_three() {
		this.things.createIndex(new Document("tenant", 1).append("name", 1), new IndexOptions().unique(true));

		assertThat(this.things.find(new Document("tenant", "a").append("name", 4).append("version", 1L))).hasSize(1);
		assertThat(this.things.find(new Document("tenant", "a").append("name", 4).append("version", 2L))).isEmpty();
		assertThat(this.things.find(new Document("tenant", "a").append("name", new Document("$gte", 8)))).hasSize(2);
	}

	@Test
	void a_search_by_other_fields_sorts_skips_and_limits() {
		var page = this.things.find(Filters.gt("name", 2)).sort(new Document("name", -1)).skip(1).limit(2);

		assertThat(page).extracting((thing) -> thing.getInteger("name")).containsExactly(8, 7);
	}

	private static Document guard(String id, String tenant, long version) {
		return new Document("_id", id).append("tenant", tenant).append("version", version);
	}

}
