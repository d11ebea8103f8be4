package de.nachhalt.local;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collection;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;

/**
 * Keeps documents in the file as BSON, as MongoDB does. The backend alone has them
 * serialized by Java, which takes several times the room and the time: whatever is not in
 * the store's cache is read anew for each query that no index serves.
 */
final class DocumentType extends BasicDataType<Document> {

	/** Stands before each document; a file written by Java's serialization has others. */
	private static final byte BSON = 'B';

	/** What a value takes beside its characters, in bytes. */
	private static final int VALUE = 32;

	/** What an entry takes beside the value and the characters of the key, in bytes. */
	private static final int ENTRY = 80;

	/** What a document takes beside its entries, in bytes. */
	private static final int DOCUMENT = 150;

	private final ObjectDataType serialized = new ObjectDataType();

	@Override
	public void write(WriteBuffer target, Document document) {
		ByteBuf bytes = Unpooled.buffer();
		BsonEncoder.encodeDocument(document, bytes);
		target.put(BSON).put(bytes.nioBuffer());
	}

	@Override
	public Document read(ByteBuffer source) {
		int start = source.position();
		if (source.get() != BSON) {
			source.position(start);
			return (Document) this.serialized.read(source);
		}
		int length = source.duplicate().order(ByteOrder.LITTLE_ENDIAN).getInt();
		Document document = BsonDecoder.decodeBson(Unpooled.wrappedBuffer(source.slice(start + 1, length)));
		source.position(start + 1 + length);
		return document;
	}

	/**
	 * About how much of the store's cache a document takes.
	 * @return bytes
	 */
	@Override
	public int getMemory(Document document) {
		return memory(document);
	}

	private static int memory(Object value) {
		return switch (value) {
			case Document document -> DOCUMENT + document.entrySet()
				.stream()
				.mapToInt((entry) -> ENTRY + entry.getKey().length() + memory(entry.getValue()))
				.sum();
			case Collection<?> values -> VALUE + values.stream().mapToInt(DocumentType::memory).sum();
			case String text -> VALUE + text.length();
			case BinData binary -> VALUE + binary.getData().length;
			case null, default -> VALUE;
		};
	}

	@Override
	public Document[] createStorage(int size) {
		return new Document[size];
	}

}
