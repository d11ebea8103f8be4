package de.nachhalt.report.words;

import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.result.Language;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * The words of all consultancies, for those who make documents and erase clients.
 */
@Component
public class WordsShelf {

	private final WordsRepository words;

	WordsShelf(WordsRepository words) {
		this.words = words;
	}

	/**
	 * The newest version; one without a word if nothing was written.
	 */
	public Mono<OwnWords> current(String tenant, String assessmentId, ReportKind kind, Language language) {
		return this.words.current(new Chosen(tenant, assessmentId, kind, language));
	}

	/**
	 * One certain version.
	 */
	public Mono<OwnWords> find(String tenant, String assessmentId, ReportKind kind, Language language, long version) {
		return this.words.find(new Chosen(tenant, assessmentId, kind, language), version);
	}

	/**
	 * Erases all that was written about a client.
	 */
	public Mono<Void> eraseAll(String tenant, String clientId) {
		return this.words.eraseAll(tenant, clientId);
	}

}
