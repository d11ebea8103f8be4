package de.nachhalt.assessment.catalogue;

import java.net.URI;

import de.nachhalt.http.EntityTag;
import de.nachhalt.http.EntityTagged;
import de.nachhalt.identity.Consultant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/catalogues")
@Tag(name = "Own catalogues",
		description = "What a consultancy assesses with besides the built-in catalogue. For leads")
class DraftController {

	private final Drafts drafts;

	DraftController(Drafts drafts) {
		this.drafts = drafts;
	}

	@PostMapping(consumes = MediaType.APPLICATION_YAML_VALUE)
	@ResponseStatus(HttpStatus.CREATED)
	@EntityTagged
	@Operation(summary = "Import a catalogue as a draft",
			description = "A whole catalogue, or an overlay that names its `base` and says only in what it differs. Refused "
					+ "with 422 naming everything that is wrong, with line and column; with 409 when there is this version "
					+ "with other content. The same content again changes nothing.")
	Mono<ResponseEntity<CatalogueSummaryResponse>> take(Consultant consultant, @RequestBody String file) {
		consultant.requireLead();
		return this.drafts.take(consultant.tenant(), file)
			.map((own) -> answer(ResponseEntity
				.created(URI.create("/api/catalogues/" + own.catalogueId() + "/" + own.catalogueVersion())), own));
	}

	@PostMapping(path = "/check", consumes = MediaType.APPLICATION_YAML_VALUE)
	@ResponseStatus(HttpStatus.OK)
	@Operation(summary = "Check a file without storing it",
			description = "Answers with the catalogue that it comes to, an overlay written out in full. Refused with 422 naming "
					+ "everything that is wrong, with line and column.")
	Mono<CatalogueResponse> check(Consultant consultant, @RequestBody String file) {
		consultant.requireLead();
		return this.drafts.check(file).map(CatalogueResponse::of);
	}

	@PutMapping(path = "/{id}/{version}", consumes = MediaType.APPLICATION_YAML_VALUE)
	@EntityTagged
	@Operation(summary = "Replace a draft", description = "Refused with 409 once it is published.")
	Mono<ResponseEntity<CatalogueSummaryResponse>> replace(Consultant consultant, @PathVariable String id,
			@PathVariable String version, @RequestHeader(HttpHeaders.IF_MATCH) EntityTag tag,
			@RequestBody String file) {
		consultant.requireLead();
		return this.drafts.replace(consultant.tenant(), id, version, tag, file)
			.map((own) -> answer(ResponseEntity.ok(), own));
	}

	@PostMapping("/{id}/{version}/publication")
	@ResponseStatus(HttpStatus.OK)
	@EntityTagged
	@Operation(summary = "Publish a draft",
			description = "From then on it never changes, and assessments can be started with it. Publishing again changes "
					+ "nothing.")
	Mono<ResponseEntity<CatalogueSummaryResponse>> publish(Consultant consultant, @PathVariable String id,
			@PathVariable String version) {
		consultant.requireLead();
		return this.drafts.publish(consultant, id, version).map((own) -> answer(ResponseEntity.ok(), own));
	}

	@DeleteMapping("/{id}/{version}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Delete a draft", description = "Refused with 409 once it is published.")
	Mono<Void> delete(Consultant consultant, @PathVariable String id, @PathVariable String version,
			@RequestHeader(HttpHeaders.IF_MATCH) EntityTag tag) {
		consultant.requireLead();
		return this.drafts.delete(consultant.tenant(), id, version, tag);
	}

	private static ResponseEntity<CatalogueSummaryResponse> answer(ResponseEntity.BodyBuilder answer,
			OwnCatalogue own) {
		return answer.eTag(new EntityTag(own.version()).toString()).body(CatalogueSummaryResponse.of(own));
	}

}
