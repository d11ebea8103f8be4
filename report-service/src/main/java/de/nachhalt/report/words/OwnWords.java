package de.nachhalt.report.words;

import java.util.List;

/**
 * All that a consultant has written into one document in one language. Every version is
 * kept, so that a report can be made again.
 *
 * @param version 1 as long as nothing was written
 */
public record OwnWords(long version, List<Passage> passages) {

	public static final OwnWords NONE = new OwnWords(1, List.of());

	public OwnWords {
		passages = List.copyOf(passages);
	}

	OwnWords next(List<Passage> changed) {
		return new OwnWords(this.version + 1, changed);
	}

}
