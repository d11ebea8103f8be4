package de.nachhalt.local;

import java.util.List;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Keeps its documents where the H2 backend keeps them, in {@link IndexedCollection}s, as
 * {@link DocumentType}.
 */
final class IndexedDatabase extends H2Database {

	private final MVStore store;

	IndexedDatabase(String name, MVStore store, CursorRegistry cursors) {
		// the super constructor opens the collections
		this.store = store;
		super(name, store, cursors);
	}

	@Override
	protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
		String namespace = getFullCollectionNamespace(name);
		MVMap<Object, Document> documents = this.store.openMap("databases." + namespace,
				new MVMap.Builder<Object, Document>().valueType(new DocumentType()));
		return new IndexedCollection(this, name, options, documents, this.store.openMap("meta." + namespace),
				this.cursorRegistry);
	}

	@Override
	protected Index<Object> openOrCreateSecondaryIndex(String collection, String name, List<IndexKey> keys,
			boolean sparse) {
		return new SecondaryIndex(name, keys);
	}

}
