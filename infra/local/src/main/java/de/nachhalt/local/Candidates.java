package de.nachhalt.local;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

import de.bwaldvogel.mongo.bson.Document;

/**
 * What an index leaves to be looked through for a query.
 *
 * @param fixed how many fields have the one value that the query names
 * @param ordered the fields after those, as far as they order documents
 * @param entries of documents that may be found, in the order of these fields
 */
record Candidates(int fixed, List<String> ordered, NavigableSet<IndexEntry> entries) {

	Iterable<Object> positions() {
		return positions(this.entries);
	}

	/**
	 * The same in the order that is asked for; nothing if the index has another.
	 */
	Optional<Iterable<Object>> inOrder(Document order) {
		List<String> fields = List.copyOf(order.keySet());
		if (fields.isEmpty() || fields.size() > this.ordered.size()
				|| !fields.equals(this.ordered.subList(0, fields.size()))) {
			return Optional.empty();
		}
		List<Integer> directions = order.values()
			.stream()
			.map((each) -> ((Number) each).intValue())
			.distinct()
			.toList();
		return switch (directions) {
			case List<Integer> one when one.equals(List.of(1)) -> Optional.of(positions(this.entries));
			case List<Integer> one when one.equals(List.of(-1)) -> Optional.of(positions(this.entries.descendingSet()));
			default -> Optional.empty();
		};
	}

	/** A document with an array may come several times, but is found once. */
	private static Iterable<Object> positions(NavigableSet<IndexEntry> entries) {
		return () -> entries.stream().map(IndexEntry::position).distinct().iterator();
	}

}
