package de.nachhalt.local;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Where documents are that have the same values in the first fields of an index. The
 * backend alone has unique indexes only. This one is kept in memory and filled when the
 * database is opened; as soon as a document holds an array it is of no use.
 */
final class SecondaryIndex extends Index<Object> {

	private final Map<KeyValue, Set<Object>> positions = new HashMap<>();

	private boolean usable = true;

	SecondaryIndex(String name, List<IndexKey> keys) {
		super(name, keys, true);
	}

	/**
	 * Where everything is that a query can find.
	 * @return nothing if the query names no value for the first field
	 */
	Optional<Set<Object>> candidates(Document query) {
		List<Object> values = keys().stream().map(query::get).takeWhile(SecondaryIndex::isValue).toList();
		if (!this.usable || values.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(this.positions.getOrDefault(new KeyValue(values).normalized(), Set.of()));
	}

	private static boolean isValue(@Nullable Object asked) {
		return asked != null && !(asked instanceof Document) && !(asked instanceof Collection)
				&& !BsonRegularExpression.isRegularExpression(asked);
	}

	@Override
	public void add(Document document, Object position, MongoCollection<Object> collection) {
		if (!position.equals(document.get("_id")) || holdsArray(document)) {
			this.usable = false;
			this.positions.clear();
		}
		if (this.usable) {
			beginnings(document)
				.forEach((beginning) -> this.positions.computeIfAbsent(beginning, (_) -> new LinkedHashSet<>())
					.add(position));
		}
	}

	private boolean holdsArray(Document document) {
		return keys().stream()
			.anyMatch((key) -> Utils.getSubdocumentValueCollectionAware(document, key) instanceof Collection);
	}

	/** The values of the first field, of the first two, and so on. */
	private Stream<KeyValue> beginnings(Document document) {
		List<Object> values = getKeyValues(document).iterator().next().stream().toList();
		return IntStream.rangeClosed(1, values.size()).mapToObj((length) -> new KeyValue(values.subList(0, length)));
	}

	@Override
	public @Nullable Object remove(Document document) {
		if (this.usable) {
			beginnings(document).forEach((beginning) -> this.positions.computeIfPresent(beginning, (_, there) -> {
				there.remove(document.get("_id"));
				return there.isEmpty() ? null : there;
			}));
		}
		return null;
	}

	@Override
	public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
		if (this.usable && !nullAwareEqualsKeys(before, after)) {
			remove(before);
			add(after, position, collection);
		}
	}

	@Override
	public @Nullable Object getPosition(Document document) {
		return null;
	}

	@Override
	public void checkAdd(Document document, MongoCollection<Object> collection) {
		// any number of documents may have the same values
	}

	@Override
	public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
		// any number of documents may have the same values
	}

	/** Which index serves best is for the collection to choose. */
	@Override
	public boolean canHandle(Document query) {
		return false;
	}

	@Override
	public Iterable<Object> getPositions(Document query) {
		return candidates(query).orElseThrow();
	}

	@Override
	public long getCount() {
		return this.positions.size();
	}

	@Override
	public long getDataSize() {
		return getCount();
	}

	@Override
	public void drop() {
		this.positions.clear();
	}

}
