package de.nachhalt.report.words;

import java.time.Instant;
import java.util.List;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A version of a consultant's words as it is stored, once and for all.
 *
 * @param id of all that says which version of what it is, so that of two who change the
 * same version only one is stored
 * @param by id of the person
 */
@Document("own_words")
record WordsDocument(@Id String id, String tenant, String assessmentId, String clientId, String kind, String language,
		long version, List<Passage> passages, Instant at, String by) {

	static WordsDocument of(Chosen chosen, String clientId, OwnWords words, Instant at, String by) {
		String id = String.join("|", chosen.tenant(), chosen.assessmentId(), chosen.kind().code(),
				chosen.language().code(), Long.toString(words.version()));
		return new WordsDocument(id, chosen.tenant(), chosen.assessmentId(), clientId, chosen.kind().code(),
				chosen.language().code(), words.version(), words.passages(), at, by);
	}

	OwnWords words() {
		return new OwnWords(this.version, this.passages);
	}

}
