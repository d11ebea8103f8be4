package de.nachhalt.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
			new Document("tenant", "b").append("rank", new Document("$gt", 20).append("$lte", 70)),
			new Document("tenant", "a").append("tags", "x"),
			new Document("tenant", "a").append("tags", new Document("$gt", "x").append("$lt", "z")),
			new Document("tenant", "a").append("tags", new Document("$all", List.of("y", "x"))),
			Filters.regex("tenant", "^b"));

	private static final List<Object> TAGS = List.of("x", List.of("x", "y"), List.of("z"), List.of());

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
			indexed.createIndex(Indexes.ascending("tenant", "rank"));
			indexed.createIndex(Indexes.ascending("tenant", "tags", "rank"));
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
			.append("rank", random.nextInt(100))
			.append("tags", TAGS.get(random.nextInt(TAGS.size())));
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
			things.insertOne(new Document("_id", 10).append("tenant", 3));
			things.deleteOne(Filters.eq("_id", 4));
			assertThat(found(things, Filters.eq("tenant", 3))).extracting((thing) -> thing.get("_id"))
				.containsExactlyInAnyOrder(3, 10);
			things.updateMany(Filters.eq("tenant", 3), Updates.set("tenant", 4));
			assertThat(found(things, Filters.eq("tenant", 3))).isEmpty();
			assertThat(found(things, Filters.eq("tenant", 4))).hasSize(2);
		}
	}

	@Test
	void the_backend_does_not_fill_it_when_a_database_is_opened() {
		assertThat(new SecondaryIndex("i", List.of(new IndexKey("tenant", true))).isEmpty()).isFalse();
	}

	@Test
	void it_takes_documents_from_when_it_is_filled() {
		SecondaryIndex index = new SecondaryIndex("i", List.of(new IndexKey("tenant", true)));
		add(index, 1, Map.of("tenant", "t"));
		assertThat(index.isFilled()).isFalse();
		index.beginFilling();
		add(index, 2, Map.of("tenant", "t"));
		assertThat(positions(index, query("tenant", "t"))).containsExactly(2);
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
	void only_what_has_the_values_asked_for_is_looked_through() {
		SecondaryIndex index = index("tenant", "kind", "rank");
		IntStream.range(0, 100).forEach((i) -> add(index, i, Map.of("tenant", "t" + i % 2, "kind", i % 10, "rank", i)));

		assertThat(index.candidates(query("kind", 1))).isEmpty();
		assertThat(positions(index, query("tenant", "t0"))).hasSize(50);
		assertThat(positions(index, query("tenant", "t0").append("kind", 4L))).containsExactly(4, 14, 24, 34, 44, 54,
				64, 74, 84, 94);
		assertThat(positions(index, query("tenant", "t0").append("kind", 4).append("rank", query("$gt", 64))))
			.startsWith(64)
			.hasSizeLessThan(5);
		assertThat(positions(index, query("tenant", "t0").append("kind", 5))).isEmpty();
		assertThat(positions(index, query("tenant", "t0").append("kind", query("$gt", 5).append("$lt", 3)))).isEmpty();
	}

	@Test
	void they_come_in_the_order_asked_for_if_the_index_has_it() {
		SecondaryIndex index = index("tenant", "rank", "tags");
		IntStream.of(3, 1, 2)
			.forEach((i) -> add(index, i, Map.of("tenant", "t", "rank", 10 - i, "tags", List.of("x", "y"))));
		Candidates candidates = index.candidates(query("tenant", "t")).orElseThrow();

		assertThat(candidates.inOrder(query("rank", 1)).orElseThrow()).containsExactly(3, 2, 1);
		assertThat(candidates.inOrder(query("rank", -1)).orElseThrow()).containsExactly(1, 2, 3);
		assertThat(candidates.inOrder(query("rank", 1).append("tags", 1))).isEmpty();
		assertThat(candidates.inOrder(query("tags", 1))).isEmpty();
		assertThat(candidates.inOrder(new de.bwaldvogel.mongo.bson.Document())).isEmpty();
	}

	@Test
	void what_has_several_values_is_a_candidate_for_each() {
		SecondaryIndex index = index("tenant", "tags", "rank");
		add(index, 1, Map.of("tenant", "t", "tags", List.of("x", "y"), "rank", 2));
		add(index, 2, Map.of("tenant", "t", "tags", List.of("y", "z"), "rank", 1));
		add(index, 3, Map.of("tenant", "t", "tags", List.of(), "rank", 3));

		assertThat(positions(index, query("tenant", "t"))).containsExactlyInAnyOrder(1, 2, 3);
		assertThat(positions(index, query("tenant", "t").append("tags", "x"))).containsExactly(1);
		assertThat(index.candidates(query("tenant", "t").append("tags", "y")).orElseThrow().inOrder(query("rank", 1)))
			.hasValueSatisfying((ordered) -> assertThat(ordered).containsExactly(2, 1));
		assertThat(positions(index, query("tenant", "t").append("tags", query("$all", List.of("z", "x")))))
			.containsExactly(2);
		index.remove(document(2, Map.of("tenant", "t", "tags", List.of("y", "z"), "rank", 1)));
		assertThat(positions(index, query("tenant", "t").append("tags", "y"))).containsExactly(1);
	}

	private static SecondaryIndex index(String... fields) {
		SecondaryIndex index = new SecondaryIndex("i",
				Stream.of(fields).map((field) -> new IndexKey(field, true)).toList());
		index.beginFilling();
		return index;
	}

	private static Iterable<Object> positions(SecondaryIndex index, de.bwaldvogel.mongo.bson.Document query) {
		return index.candidates(query).orElseThrow().positions();
	}

	private static void add(SecondaryIndex index, int id, Map<String, Object> fields) {
		index.add(document(id, fields), id, null);
	}

	private static de.bwaldvogel.mongo.bson.Document document(int id, Map<String, Object> fields) {
		var document = new de.bwaldvogel.mongo.bson.Document("_id", id);
		document.putAll(fields);
		return document;
	}

	private static de.bwaldvogel.mongo.bson.Document query(String field, Object value) {
		return new de.bwaldvogel.mongo.bson.Document(field, value);
	}

}
