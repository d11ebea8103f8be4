package de.nachhalt.local;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import org.jspecify.annotations.Nullable;

/**
 * What a document has in the fields of an index, and where it is. In the order of
 * MongoDB, by field.
 */
record IndexEntry(KeyValue values, Object position) implements Comparable<IndexEntry> {

	/** A bound below all entries that begin with some values. */
	static IndexEntry below(KeyValue values) {
		return new IndexEntry(values, MinKey.getInstance());
	}

	/** A bound above all entries that begin with some values. */
	static IndexEntry above(KeyValue values) {
		return new IndexEntry(values, MaxKey.getInstance());
	}

	@Override
	public int compareTo(IndexEntry other) {
		int shared = Math.min(this.values.size(), other.values.size());
		for (int i = 0; i < shared; i++) {
			int difference = compare(this.values.get(i), other.values.get(i));
			if (difference != 0) {
				return difference;
			}
		}
		if (this.values.size() == other.values.size()) {
			return compare(this.position, other.position);
		}
		return (this.values.size() < other.values.size()) ? side() : -other.side();
	}

	private int side() {
		return (this.position instanceof MinKey) ? -1 : 1;
	}

	private static int compare(@Nullable Object one, @Nullable Object other) {
		return ValueComparator.asc().compare(one, other);
	}

}
