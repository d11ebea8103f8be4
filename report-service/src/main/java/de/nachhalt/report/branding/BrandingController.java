package de.nachhalt.report.branding;

import java.io.IOException;
import java.time.Clock;

import de.nachhalt.http.EntityTag;
import de.nachhalt.http.EntityTagged;
import de.nachhalt.identity.Consultant;
import de.nachhalt.report.acts.Act;
import de.nachhalt.report.acts.Acts;
import de.nachhalt.report.proofs.Place;
import de.nachhalt.report.proofs.Proof;
import de.nachhalt.report.proofs.Proofs;
import de.nachhalt.report.rendering.Manuscript;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/branding")
@Tag(name = "Branding", description = "How the documents of a consultancy look, and what they say of it")
class BrandingController {

	private final BrandingRepository brandings;

	private final Proofs proofs;

	private final Example example;

	private final Acts acts;

	private final Clock clock;

	BrandingController(BrandingRepository brandings, Proofs proofs, Example example, Acts acts, Clock clock) {
		this.brandings = brandings;
		this.proofs = proofs;
		this.example = example;
		this.acts = acts;
		this.clock = clock;
	}

	@GetMapping
	@EntityTagged
	@Operation(operationId = "readBranding", summary = "Read the branding",
			description = "The house's look as long as none was chosen.")
	Mono<ResponseEntity<BrandingResponse>> read(Consultant consultant) {
		return this.brandings.current(consultant.tenant()).map(BrandingController::answer);
	}

	@PutMapping
	@EntityTagged
	@Operation(operationId = "changeBranding", summary = "Change the branding",
			description = "Replaces all of it, for documents that are ordered from now on; a lead's business. `If-Match` names "
					+ "the version the change is based on. 422 names what documents cannot have: colours that cannot be read "
					+ "on white paper, files that are no logo.")
	Mono<ResponseEntity<BrandingResponse>> change(Consultant consultant,
			@RequestHeader(HttpHeaders.IF_MATCH) EntityTag version, @Valid @RequestBody BrandingRequest request) {
		consultant.requireLead();
		return this.brandings.current(consultant.tenant())
			.doOnNext((current) -> version.requireCurrent(current.version()))
			.flatMap((current) -> this.proofs.work(() -> request.branding(current.version() + 1)))
			.flatMap((next) -> this.brandings.insert(consultant.tenant(), next, this.clock.instant(),
					consultant.subject()))
			.delayUntil((_) -> this.acts.tell(consultant, Act.BRANDING_CHANGED))
			.map(BrandingController::answer);
	}

	@PostMapping(path = "/preview", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "previewBranding", summary = "Look at a branding before it is kept",
			description = "A page of a document about a client that does not exist; the whole document with "
					+ "`Accept: application/pdf`. Stores nothing. 429 while others are looking at too much.")
	Mono<Proof> preview(Consultant consultant, @Valid PreviewRequest wanted,
			@Valid @RequestBody BrandingRequest request) {
		return this.proofs.page(() -> write(request, wanted), new Place(wanted.wanted(), null));
	}

	@PostMapping(path = "/preview", produces = MediaType.APPLICATION_PDF_VALUE)
	@Operation(hidden = true) // the same in another representation
	Mono<byte[]> document(Consultant consultant, @Valid PreviewRequest wanted,
			@Valid @RequestBody BrandingRequest request) {
		return this.proofs.document(() -> write(request, wanted));
	}

	private Manuscript write(BrandingRequest request, PreviewRequest wanted) throws IOException {
		return Livery.put(request.branding(Branding.HOUSE.version() + 1),
				this.example.write(wanted.document(), wanted.writtenIn()));
	}

	private static ResponseEntity<BrandingResponse> answer(Branding branding) {
		return EntityTag.ok(branding.version()).body(BrandingResponse.of(branding));
	}

}
