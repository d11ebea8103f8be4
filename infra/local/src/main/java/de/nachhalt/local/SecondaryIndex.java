package de.nachhalt.local;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Where documents are, ordered by the values of some fields; for each element of an array
 * once. The backend alone has unique indexes only. This one is kept in memory and filled
 * when it is first asked, as opening a database would have to read all of it otherwise.
 */
final class SecondaryIndex extends Index<Object> {

	private final TreeSet<IndexEntry> entries = new TreeSet<>();

	/** Fields in which some document had an array. */
	private final Set<String> several = new HashSet<>();

	private boolean usable = true;

	private boolean filled;

	SecondaryIndex(String name, List<IndexKey> keys) {
		super(name, keys, true);
	}

	boolean isFilled() {
		return this.filled;
	}

	/** From now on it takes documents: first all that there are. */
	void beginFilling() {
		this.filled = true;
	}

	/**
	 * All that a query can find, and maybe more, once it is filled.
	 * @return nothing if the query names no value for the first field
	 */
	Optional<Candidates> candidates(Document query) {
		List<Object> values = keys().stream()
			.map((key) -> value(query.get(key)))
			.takeWhile(Optional::isPresent)
			.flatMap(Optional::stream)
			.toList();
		if (!this.usable || values.isEmpty()) {
			return Optional.empty();
		}
		List<String> ordered = keys().stream()
			.skip(values.size())
			.takeWhile((key) -> !this.several.contains(key))
			.toList();
		Object range = ordered.isEmpty() ? null : query.get(ordered.getFirst());
		IndexEntry from = IndexEntry.below(beginning(values, range, "$gt", "$gte"));
		IndexEntry to = IndexEntry.above(beginning(values, range, "$lt", "$lte"));
		return Optional
			.of((from.compareTo(to) > 0) ? new Candidates(values.size(), ordered, Collections.emptyNavigableSet())
					: new Candidates(values.size(), ordered, this.entries.subSet(from, true, to, true)));
	}

	/** The one value that is asked for, or one of those that must all be there. */
	private static Optional<Object> value(@Nullable Object asked) {
		if (asked instanceof Document operators && operators.get("$all") instanceof List<?> all && !all.isEmpty()) {
			return value(all.getFirst());
		}
		boolean value = !(asked instanceof Document) && !(asked instanceof Collection)
				&& !BsonRegularExpression.isRegularExpression(asked);
		return value ? Optional.ofNullable(asked) : Optional.empty();
	}

	private static KeyValue beginning(List<Object> values, @Nullable Object range, String... bounds) {
		Stream<Object> bound = (range instanceof Document operators)
				? Stream.of(bounds).flatMap((name) -> Stream.ofNullable(operators.get(name))).limit(1) : Stream.empty();
		return normalized(Stream.concat(values.stream(), bound).toList());
	}

	/** Numbers are the same whatever their type, and what is missing is as null. */
	private static KeyValue normalized(List<Object> values) {
		return new KeyValue(values).normalized();
	}

	@Override
	public void add(Document document, Object position, MongoCollection<Object> collection) {
		if (!position.equals(document.get("_id"))) {
			this.usable = false;
			this.entries.clear();
		}
		if (this.filled && this.usable) {
			this.entries.addAll(entries(document));
		}
	}

	@Override
	public @Nullable Object remove(Document document) {
		if (this.filled && this.usable) {
			entries(document).forEach(this.entries::remove);
		}
		return null;
	}

	private List<IndexEntry> entries(Document document) {
		List<List<Object>> all = List.of(List.of());
		for (String key : keys()) {
			List<Object> elements = elements(key, document);
			all = all.stream()
				.flatMap((begun) -> elements.stream()
					.map((element) -> Stream.concat(begun.stream(), Stream.of(element)).toList()))
				.toList();
		}
		Object position = Missing.ofNullable(document.get("_id"));
		return all.stream().map((values) -> new IndexEntry(normalized(values), position)).toList();
	}

	private List<Object> elements(String key, Document document) {
		Object value = Utils.getSubdocumentValueCollectionAware(document, key);
		if (!(value instanceof Collection<?> array)) {
			return List.of(Missing.ofNullable(value));
		}
		this.several.add(key);
		return array.isEmpty() ? List.of(Missing.getInstance())
				: array.stream().<Object>map(Missing::ofNullable).toList();
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
		return candidates(query).orElseThrow().positions();
	}

	/** Never, so that nobody else fills it. */
	@Override
	public boolean isEmpty() {
		return false;
	}

	@Override
	public long getCount() {
		return this.entries.size();
	}

	@Override
	public long getDataSize() {
		return getCount();
	}

	@Override
	public void drop() {
		this.entries.clear();
	}

}
