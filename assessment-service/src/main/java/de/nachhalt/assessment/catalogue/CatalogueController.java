package de.nachhalt.assessment.catalogue;

import de.nachhalt.http.EntityTagged;
import de.nachhalt.http.NotFound;
import de.nachhalt.http.Page;
import de.nachhalt.identity.Consultant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/catalogues")
@Tag(name = "Catalogues", description = "Versioned questionnaires, with everything that leads to a level")
class CatalogueController {

	private final Catalogues catalogues;

	CatalogueController(Catalogues catalogues) {
		this.catalogues = catalogues;
	}

	@GetMapping
	@Operation(summary = "List the catalogues that can be assessed with", description = "The newest version first.")
	Page<CatalogueSummaryResponse> list(Consultant consultant) {
		return new Page<>(this.catalogues.all().stream().map(CatalogueSummaryResponse::of).toList(), null);
	}

	@GetMapping("/{id}/{version}")
	@EntityTagged
	@Operation(summary = "Read one version of a catalogue",
			description = "A published version never changes; its `ETag` is its digest.")
	ResponseEntity<CatalogueResponse> read(Consultant consultant,
			@Parameter(example = "social-media-readiness") @PathVariable String id,
			@Parameter(example = "1.0.0") @PathVariable String version) {
		return this.catalogues.find(id, version)
			.map((compiled) -> ResponseEntity.ok()
				.eTag('"' + compiled.digest() + '"')
				.cacheControl(CacheControl.noCache().cachePrivate())
				.body(CatalogueResponse.of(compiled)))
			.orElseThrow(NotFound::new);
	}

}
