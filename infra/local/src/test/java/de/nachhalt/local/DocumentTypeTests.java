package de.nachhalt.local;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.ObjectDataType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentTypeTests {

	private static final Document DOCUMENT = new Document("_id", new ObjectId()).append("tenant", UUID.randomUUID())
		.append("name", "Gasthof & Handwerk Seidl – Öl")
		.append("at", Instant.parse("2026-11-29T12:00:00Z"))
		.append("content", new BinData(new byte[300]))
		.append("numbers", Arrays.asList(1, 2L, 0.5, null))
		.append("parts", List.of(new Document("is", true)));

	private final DocumentType type = new DocumentType();

	private final WriteBuffer written = new WriteBuffer();

	@Test
	void a_document_is_read_as_it_was_written() {
		this.type.write(this.written, DOCUMENT);
		assertThat(this.type.read(content())).isEqualTo(DOCUMENT);
	}

	@Test
	void documents_are_read_one_after_the_other() {
		Document[] documents = { DOCUMENT, new Document(), new Document("_id", 1) };
		this.type.write(this.written, documents, documents.length);
		Document[] read = this.type.createStorage(documents.length);
		this.type.read(content(), read, documents.length);
		assertThat(read).isEqualTo(documents);
	}

	@Test
	void what_was_serialized_by_java_is_read_and_what_follows_it() {
		DataType<Object> before = new ObjectDataType();
		before.write(this.written, DOCUMENT);
		this.type.write(this.written, new Document("_id", 2));
		ByteBuffer content = content();
		assertThat(this.type.read(content)).isEqualTo(DOCUMENT);
		assertThat(this.type.read(content)).isEqualTo(new Document("_id", 2));
	}

	@Test
	void content_counts_for_the_cache() {
		assertThat(this.type.getMemory(new Document("content", new BinData(new byte[200_000])))).isBetween(200_000,
				200_500);
	}

	private ByteBuffer content() {
		return this.written.getBuffer().flip();
	}

}
