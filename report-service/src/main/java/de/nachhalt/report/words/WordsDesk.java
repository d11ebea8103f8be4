package de.nachhalt.report.words;

import java.time.Clock;
import java.util.List;

import de.nachhalt.http.EntityTag;
import de.nachhalt.http.NotFound;
import de.nachhalt.identity.Consultant;
import de.nachhalt.report.proofs.Proofs;
import de.nachhalt.report.rendering.Manuscript;
import de.nachhalt.report.rendering.Nodes;
import de.nachhalt.report.rendering.Xhtml;
import org.w3c.dom.Document;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Where words are written. Reading the document takes a processor its time: it is done
 * where proofs are made.
 */
@Component
class WordsDesk {

	private final WordsRepository words;

	private final Originals originals;

	private final Proofs proofs;

	private final Clock clock;

	WordsDesk(WordsRepository words, Originals originals, Proofs proofs, Clock clock) {
		this.words = words;
		this.originals = originals;
		this.proofs = proofs;
		this.clock = clock;
	}

	Mono<WordsResponse> read(Chosen chosen) {
		return original(chosen).flatMap((original) -> this.words.current(chosen)
			.flatMap((current) -> this.proofs.work(() -> WordsResponse.of(current, sections(original)))));
	}

	/**
	 * Stores a new version, unless it says what the current one does.
	 */
	Mono<WordsResponse> change(Chosen chosen, Consultant consultant, EntityTag version, WordsRequest request) {
		return original(chosen).flatMap((original) -> this.words.current(chosen)
			.doOnNext((current) -> version.requireCurrent(current.version()))
			.flatMap((current) -> passages(request, original)
				.flatMap((passages) -> passages.equals(current.passages()) ? Mono.just(current)
						: this.words.insert(chosen, original.clientId(), current.next(passages), this.clock.instant(),
								consultant.subject())))
			.delayUntil((stored) -> unlessErasedMeanwhile(chosen, original))
			.flatMap((stored) -> this.proofs.work(() -> WordsResponse.of(stored, sections(original)))));
	}

	/**
	 * The document with these words, which are stored nowhere.
	 */
	Mono<Original> tryOut(Chosen chosen, WordsRequest request) {
		return original(chosen).map((original) -> new Original(original.clientId(), () -> {
			Manuscript manuscript = original.manuscript().call();
			List<Passage> passages = request.passages(Section.of(Xhtml.legible(manuscript.xhtml())));
			return Inlay.put(OwnWords.NONE.next(passages), manuscript);
		}));
	}

	/** What stays one page is set to see whether it does. */
	private Mono<List<Passage>> passages(WordsRequest request, Original original) {
		return this.proofs.work(() -> {
			Manuscript manuscript = original.manuscript().call();
			Document document = Xhtml.legible(manuscript.xhtml());
			List<Passage> passages = request.passages(Section.of(document));
			if (isOnePage(document) && this.proofs.pages(Inlay.put(OwnWords.NONE.next(passages), manuscript)) > 1) {
				throw request.tooLong();
			}
			return passages;
		});
	}

	private static boolean isOnePage(Document document) {
		return Nodes.named(document, "div").anyMatch((div) -> Nodes.hasClass(div, "one-page"));
	}

	private Mono<Void> unlessErasedMeanwhile(Chosen chosen, Original original) {
		return original(chosen)
			.onErrorResume(NotFound.class,
					(gone) -> this.words.eraseAll(chosen.tenant(), original.clientId()).then(Mono.error(gone)))
			.then();
	}

	private Mono<Original> original(Chosen chosen) {
		return this.originals.find(chosen.tenant(), chosen.assessmentId(), chosen.kind(), chosen.language())
			.switchIfEmpty(Mono.error(NotFound::new));
	}

	private static List<Section> sections(Original original) throws Exception {
		return Section.of(Xhtml.legible(original.manuscript().call().xhtml()));
	}

}
