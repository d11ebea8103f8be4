package de.nachhalt.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The promise on which the outbox rests: what the embedded server acknowledged is there
 * after <code>kill -9</code>, and what was under way is there as a whole or not at all.
 */
class KilledMongoTests {

	private static final int KILLS = 20;

	private static final int WRITERS = 4;

	private static final int ACKNOWLEDGED_BEFORE_A_KILL = 100;

	/** Aggregate to the highest version of it that was acknowledged. */
	private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

	private final Random random = new Random(4711);

	@TempDir
	private Path directory;

	@Test
	void nothing_acknowledged_is_missing_and_nothing_is_torn_after_twenty_kills() throws Exception {
		for (int round = 0; round < KILLS; round++) {
			writeUntilKilled(round);
		}
		Process server = MongoProcess.start(this.directory.resolve("mongo.db"));
		try (MongoClient client = connect(server)) {
			verify(aggregates(client));
		}
		finally {
			server.destroyForcibly();
		}
		assertThat(this.acknowledged).hasSizeGreaterThan(KILLS * WRITERS);
	}

	private void writeUntilKilled(int round) throws Exception {
		Process server = MongoProcess.start(this.directory.resolve("mongo.db"));
		Phaser acknowledgements = new Phaser(1);
		try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS); MongoClient client = connect(server)) {
			verify(aggregates(client));
			for (int writer = 0; writer < WRITERS; writer++) {
				String name = round + "-" + writer;
				writers.submit(() -> write(aggregates(client), name, acknowledgements));
			}
			for (int phase = 0; phase < ACKNOWLEDGED_BEFORE_A_KILL + this.random.nextInt(50); phase++) {
				acknowledgements.awaitAdvanceInterruptibly(phase, 60, TimeUnit.SECONDS);
			}
			server.destroyForcibly();
		}
		finally {
			server.destroyForcibly().waitFor();
		}
	}

	private MongoClient connect(Process server) throws IOException {
		BufferedReader output = server.inputReader();
		MongoClient client = MongoClients.create(output.readLine() + "/?retryWrites=false");
		aggregates(client).createIndex(Indexes.ascending("name"), new IndexOptions().unique(true));
		return client;
	}

	private static MongoCollection<Document> aggregates(MongoClient client) {
		return client.getDatabase("test").getCollection("aggregates");
	}

	/**
	 * Creates aggregates and changes one that all writers share, until the server dies.
	 */
	private void write(MongoCollection<Document> aggregates, String writer, Phaser acknowledgements) {
		try {
			for (int number = 0;; number++) {
				String id = writer + "-" + number;
				aggregates.insertOne(new Document("_id", id).append("name", "name of " + id)
					.append("version", 1)
					.append("outbox", List.of(1)));
				acknowledge(id, 1, acknowledgements);
				change(aggregates, id, acknowledgements);
				change(aggregates, "0-0-0", acknowledgements);
			}
		}
		catch (MongoException | IllegalStateException ex) {
			// the server is dead, or the client closed because of it
		}
	}

	private void change(MongoCollection<Document> aggregates, String id, Phaser acknowledgements) {
		Document before = aggregates.find(Filters.eq("_id", id)).first();
		if (before == null) {
			return;
		}
		int next = before.getInteger("version") + 1;
		Document after = aggregates.findOneAndUpdate(
				Filters.and(Filters.eq("_id", id), Filters.eq("version", next - 1)),
				Updates.combine(Updates.set("version", next), Updates.push("outbox", next)),
				new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
		if (after != null) {
			acknowledge(id, after.getInteger("version"), acknowledgements);
		}
	}

	private void acknowledge(String id, int version, Phaser acknowledgements) {
		this.acknowledged.merge(id, version, Math::max);
		acknowledgements.arrive();
	}

	private void verify(MongoCollection<Document> aggregates) {
		Map<String, Document> found = new ConcurrentHashMap<>();
		aggregates.find().forEach((document) -> found.put(document.getString("_id"), document));
		assertThat(found.keySet()).containsAll(this.acknowledged.keySet());
		assertThat(aggregates.countDocuments()).isEqualTo(found.size());
		found.forEach((id, document) -> {
			int version = document.getInteger("version");
			assertThat(version).isGreaterThanOrEqualTo(this.acknowledged.getOrDefault(id, 1));
			assertThat(document.getList("outbox", Integer.class)).isEqualTo(versionsUpTo(version));
		});
		verifyIndex(aggregates, found);
	}

	/**
	 * The server finds by the index alone here, so an entry without document would show.
	 */
	private static void verifyIndex(MongoCollection<Document> aggregates, Map<String, Document> found) {
		List<Document> sample = new ArrayList<>(found.values()).subList(0, Math.min(found.size(), 50));
		for (Document document : sample) {
			assertThat(aggregates.find(Filters.eq("name", document.getString("name"))).first()).isEqualTo(document);
		}
	}

	private static List<Integer> versionsUpTo(int version) {
		return IntStream.rangeClosed(1, version).boxed().toList();
	}

}
