package de.nachhalt.local;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that finds documents by an index also when the query names further fields.
 * <p>
 * The backend alone uses an index only if it is unique and the query names exactly its
 * fields, and reads the whole collection for a guarded write on <code>_id</code>, tenant
 * and version, and for every list.
 */
final class IndexedCollection extends H2Collection {

	IndexedCollection(H2Database database, String name, CollectionOptions options, MVMap<Object, Document> documents,
			MVMap<String, Object> meta, CursorRegistry cursors) {
		super(database, name, options, documents, meta, cursors);
	}

	@Override
	protected QueryResult queryDocuments(Document query, @Nullable Document orderBy, int skip, int limit, int batchSize,
			@Nullable Document projection) {
		for (Index<Object> index : getIndexes()) {
			Optional<Document> indexed = indexedPart(query, index).filter(index::canHandle);
			if (indexed.isPresent()) {
				return matchDocuments(query, index.getPositions(indexed.get()), orderBy, skip, limit, batchSize,
						projection);
			}
		}
		Document order = (orderBy != null) ? orderBy : new Document();
		Optional<Candidates> some = order.containsKey("$natural") ? Optional.empty() : bestCandidates(query, order);
		if (some.isEmpty()) {
			return super.queryDocuments(query, orderBy, skip, limit, batchSize, projection);
		}
		return some.get()
			.inOrder(order)
			.map((ordered) -> matchDocuments(query, ordered, null, skip, limit, batchSize, projection))
			.orElseGet(
					() -> matchDocuments(query, some.get().positions(), orderBy, skip, limit, batchSize, projection));
	}

	/**
	 * Those of the index of which the query names the values of most fields; of several
	 * such, one that has them in order: then no more is read than is asked for.
	 */
	private Optional<Candidates> bestCandidates(Document query, Document order) {
		List<SecondaryIndex> indexes = getIndexes().stream()
			.filter(SecondaryIndex.class::isInstance)
			.map(SecondaryIndex.class::cast)
			.toList();
		fill(indexes.stream().filter((index) -> !index.isFilled()).toList());
		return indexes.stream()
			.flatMap((index) -> index.candidates(query).stream())
			.max(Comparator.comparingInt(Candidates::fixed)
				.thenComparing((candidates) -> candidates.inOrder(order).isPresent()));
	}

	/** All at once, as reading the documents is what takes its time. */
	private void fill(List<SecondaryIndex> indexes) {
		if (!indexes.isEmpty()) {
			indexes.forEach(SecondaryIndex::beginFilling);
			streamAllDocumentsWithPosition().forEach(
					(found) -> indexes.forEach((index) -> index.add(found.getDocument(), found.getPosition(), this)));
		}
	}

	private static Optional<Document> indexedPart(Document query, Index<Object> index) {
		Document part = new Document();
		for (IndexKey key : index.getKeys()) {
			if (!query.containsKey(key.getKey())) {
				return Optional.empty();
			}
			part.put(key.getKey(), query.get(key.getKey()));
		}
		return Optional.of(part);
	}

}
