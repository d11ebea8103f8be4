package de.nachhalt.local;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
		Optional<Set<Object>> few = fewCandidates(query);
		if (few.isPresent() && !isNaturalDescending(orderBy)) {
			// what is found may be changed before the next is looked for
			return matchDocuments(query, List.copyOf(few.get()), orderBy, skip, limit, batchSize, projection);
		}
		return super.queryDocuments(query, orderBy, skip, limit, batchSize, projection);
	}

	/** Those of the index that leaves fewest, if it is worth the jumping about. */
	private Optional<Set<Object>> fewCandidates(Document query) {
		return getIndexes().stream()
			.filter(SecondaryIndex.class::isInstance)
			.flatMap((index) -> ((SecondaryIndex) index).candidates(query).stream())
			.min(Comparator.comparingInt(Set::size))
			.filter((candidates) -> candidates.size() <= count() / 2);
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
