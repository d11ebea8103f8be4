package de.nachhalt.report.words;

import de.nachhalt.http.EntityTag;
import de.nachhalt.http.EntityTagged;
import de.nachhalt.http.NotFound;
import de.nachhalt.identity.Consultant;
import de.nachhalt.report.proofs.Proof;
import de.nachhalt.report.proofs.Proofs;
import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.result.Language;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/words/{assessmentId}/{kind}/{language}")
@Tag(name = "Words", description = "What consultants write into documents; the figures stay the engine's")
class WordsController {

	private final WordsDesk desk;

	private final Proofs proofs;

	WordsController(WordsDesk desk, Proofs proofs) {
		this.desk = desk;
		this.proofs = proofs;
	}

	@GetMapping
	@EntityTagged
	@Operation(operationId = "readWords", summary = "Read a document section by section, with the words of one's own",
			description = "`kind` is a document (`result`), `language` is `de` or `en`.")
	Mono<ResponseEntity<WordsResponse>> read(Consultant consultant, @PathVariable String assessmentId,
			@PathVariable String kind, @PathVariable String language) {
		return Mono.defer(() -> this.desk.read(chosen(consultant, assessmentId, kind, language)))
			.map(WordsController::answer);
	}

	@PutMapping
	@EntityTagged
	@Operation(operationId = "changeWords", summary = "Change the words of one's own in a document",
			description = "Replaces all of them, for documents that are ordered from now on: each change makes a new version "
					+ "of a report, and the old ones stay. `If-Match` names the version the change is based on. 422 names "
					+ "passages that have no place in the document.")
	Mono<ResponseEntity<WordsResponse>> change(Consultant consultant, @PathVariable String assessmentId,
			@PathVariable String kind, @PathVariable String language,
			@RequestHeader(HttpHeaders.IF_MATCH) EntityTag version, @Valid @RequestBody WordsRequest request) {
		return Mono.defer(
				() -> this.desk.change(chosen(consultant, assessmentId, kind, language), consultant, version, request))
			.map(WordsController::answer);
	}

	@PostMapping(path = "/preview", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "previewWords", summary = "Look at words before they are kept",
			description = "A page of the document; the whole document with `Accept: application/pdf`. Stores nothing. 429 "
					+ "while others are looking at too much.")
	Mono<Proof> preview(Consultant consultant, @PathVariable String assessmentId, @PathVariable String kind,
			@PathVariable String language, @Valid WordsPreviewRequest wanted,
			@Valid @RequestBody WordsRequest request) {
		return Mono.defer(() -> this.desk.tryOut(chosen(consultant, assessmentId, kind, language), request))
			.flatMap((tried) -> this.proofs.page(tried.manuscript(), wanted.place()));
	}

	@PostMapping(path = "/preview", produces = MediaType.APPLICATION_PDF_VALUE)
	@Operation(hidden = true) // the same in another representation
	Mono<byte[]> document(Consultant consultant, @PathVariable String assessmentId, @PathVariable String kind,
			@PathVariable String language, @Valid @RequestBody WordsRequest request) {
		return Mono.defer(() -> this.desk.tryOut(chosen(consultant, assessmentId, kind, language), request))
			.flatMap((tried) -> this.proofs.document(tried.manuscript()));
	}

	/** A document or a language that does not exist is no place. */
	private static Chosen chosen(Consultant consultant, String assessmentId, String kind, String language) {
		return new Chosen(consultant.tenant(), assessmentId, ReportKind.of(kind).orElseThrow(NotFound::new),
				Language.find(language).orElseThrow(NotFound::new));
	}

	private static ResponseEntity<WordsResponse> answer(WordsResponse words) {
		return EntityTag.ok(words.version()).body(words);
	}

}
