package de.nachhalt.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.backend.IndexKey;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SecondaryIndexTests {

	private static final List<Bson> QUERIES = List.of(Filters.eq("tenant", "a"), Filters.eq("tenant", "none"),
			new Document("tenant", "a").append("kind", 2), new Document("tenant", "a").append("kind", 2L),
			new Document("tenant", "b").append("kind", null), Filters.eq("kind", 1), Filters.gt("kind", 0),
			new Document("tenant", "a").append("kind", new Document("$in", List.of(1, 2))),
			new Document("tenant", "a").append("kind", new Document("$exists", false)),
			new Document("tenant", "b").append("kind", 1).append("rank", new Document("$gte", 50)),
			Filters.regex("tenant", "^b"));

	private final List<String> ids = new ArrayList<>();

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void whatever_is_done_the_same_is_found_with_and_without_an_index(long seed) {
		Random random = new Random(seed);
		try (EmbeddedMongo server = EmbeddedMongo.start(null, 0);
				MongoClient client = MongoClients.create(server.uri())) {
			var plain = client.getDatabase("test").getCollection("plain");
			var indexed = client.getDatabase("test").getCollection("indexed");
			indexed.createIndex(Indexes.ascending("tenant", "kind", "rank"));
			for (int round = 0; round < 15; round++) {
				IntStream.range(0, 10).forEach((_) -> changeOne(random, plain, indexed));
				QUERIES.forEach(
						(query) -> assertThat(found(indexed, query)).as("%s", query).isEqualTo(found(plain, query)));
			}
			indexed.deleteMany(Filters.eq("tenant", "a"));
			plain.deleteMany(Filters.eq("tenant", "a"));
			assertThat(found(indexed, new Document())).isEqualTo(found(plain, new Document()));
		}
	}

	private void changeOne(Random random, MongoCollection<Document> plain, MongoCollection<Document> indexed) {
		Bson one = Filters.eq("_id", this.ids.isEmpty() ? "" : this.ids.get(random.nextInt(this.ids.size())));
		Bson change = random.nextBoolean() ? Updates.set("kind", random.nextInt(4)) : Updates.unset("kind");
		Document added = document(random);
		int what = random.nextInt(6);
		for (var collection : List.of(plain, indexed)) {
			switch (what) {
				case 0 -> collection.deleteOne(one);
				case 1 -> collection.updateOne(one, change);
				case 2 -> collection.updateMany(new Document("tenant", "a").append("kind", 3), Updates.set("kind", 0));
				default -> collection.insertOne(added);
			}
		}
	}

	private Document document(Random random) {
		this.ids.add("d" + this.ids.size());
		Document document = new Document("_id", this.ids.getLast()).append("tenant", random.nextBoolean() ? "a" : "b")
			.append("rank", random.nextInt(100));
		List<Object> kinds = Arrays.asList(1, 2L, 3.0, null);
		return random.nextInt(5) == 0 ? document : document.append("kind", kinds.get(random.nextInt(kinds.size())));
	}

	private static List<Document> found(MongoCollection<Document> collection, Bson query) {
		return collection.find(query).sort(new Document("rank", 1).append("_id", 1)).limit(50).into(new ArrayList<>());
	}

	@Test
	void it_is_there_after_a_restart() {
		Path file = this.folder.resolve("mongo.db");
		try (EmbeddedMongo server = EmbeddedMongo.start(file, 0);
				MongoClient client = MongoClients.create(server.uri())) {
			var things = client.getDatabase("test").getCollection("things");
			things.createIndex(Indexes.ascending("tenant"));
			things.insertMany(
					IntStream.range(0, 10).mapToObj((i) -> new Document("_id", i).append("tenant", i)).toList());
		}
		try (EmbeddedMongo server = EmbeddedMongo.start(file, 0);
				MongoClient client = MongoClients.create(server.uri())) {
			var things = client.getDatabase("test").getCollection("things");
			assertThat(found(things, Filters.eq("tenant", 3))).extracting((thing) -> thing.get("_id"))
				.containsExactly(3);
			things.updateMany(Filters.eq("tenant", 3), Updates.set("tenant", 4));
			assertThat(found(things, Filters.eq("tenant", 3))).isEmpty();
			assertThat(found(things, Filters.eq("tenant", 4))).hasSize(2);
		}
	}

	@Test
	void what_holds_arrays_is_found_by_their_elements() {
		try (EmbeddedMongo server = EmbeddedMongo.start(null, 0);
				MongoClient client = MongoClients.create(server.uri())) {
			var things = client.getDatabase("test").getCollection("things");
			things.createIndex(Indexes.ascending("tenant", "tags"));
			things.insertOne(new Document("_id", 1).append("tenant", "a").append("tags", List.of("x", "y")));
			things.insertOne(new Document("_id", 2).append("tenant", "a").append("tags", List.of()));
			things.insertOne(new Document("_id", 3).append("tenant", "b").append("tags", "y"));
			assertThat(found(things, Filters.eq("tenant", "a"))).hasSize(2);
			assertThat(found(things, new Document("tenant", "a").append("tags", "y"))).hasSize(1);
		}
	}

	@Test
	void a_query_without_the_first_field_leaves_all_candidates() {
		SecondaryIndex index = new SecondaryIndex("i",
				List.of(new IndexKey("tenant", true), new IndexKey("kind", true)));
		assertThat(index.candidates(new de.bwaldvogel.mongo.bson.Document("kind", 1))).isEmpty();
		assertThat(index.candidates(new de.bwaldvogel.mongo.bson.Document("tenant", "a").append("at", 1))).isPresent();
	}

}
