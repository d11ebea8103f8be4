package de.nachhalt.assessment.catalogue;

import de.nachhalt.http.EntityTagged;
import de.nachhalt.http.Page;
import de.nachhalt.identity.Consultant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import reactor.core.publisher.Mono;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/catalogues")
@Tag(name = "Catalogues", description = "Versioned questionnaires, with everything that leads to a level")
class CatalogueController {

	private final CatalogueShelf shelf;

	CatalogueController(CatalogueShelf shelf) {
		this.shelf = shelf;
	}

	@GetMapping
	@Operation(summary = "List catalogues",
			description = "The built-in ones, the newest version first, then those of the consultancy.")
	Mono<Page<CatalogueSummaryResponse>> list(Consultant consultant) {
		return this.shelf.list(consultant).map((all) -> new Page<>(all, null));
	}

	@GetMapping("/{id}/{version}")
	@EntityTagged
	@Operation(summary = "Read one version of a catalogue",
			description = "A published version never changes; its `ETag` is its digest. That of a draft is its version, to "
					+ "be sent back as `If-Match`. With `Accept: application/yaml` it comes as the file that was imported, "
					+ "comments and all; with `resolved=true` besides an overlay comes written out in full.")
	Mono<ResponseEntity<CatalogueResponse>> read(Consultant consultant,
			@Parameter(example = "social-media-readiness") @PathVariable String id,
			@Parameter(example = "1.0.0") @PathVariable String version) {
		return this.shelf.find(consultant, id, version)
			.map((volume) -> answer(MediaType.APPLICATION_JSON, volume.tag(),
					CatalogueResponse.of(volume.catalogue())));
	}

	@GetMapping(path = "/{id}/{version}", produces = MediaType.APPLICATION_YAML_VALUE)
	@Operation(hidden = true) // the same resource in another representation
	Mono<ResponseEntity<String>> export(Consultant consultant, @PathVariable String id, @PathVariable String version,
			@RequestParam(defaultValue = "false") boolean resolved) {
		return this.shelf.find(consultant, id, version)
			.map((volume) -> answer(MediaType.APPLICATION_YAML, volume.fileTag(), volume.file(resolved)));
	}

	private static <T> ResponseEntity<T> answer(MediaType type, String tag, T body) {
		return ResponseEntity.ok()
			.contentType(type)
			.eTag(tag)
			.varyBy(HttpHeaders.ACCEPT)
			.cacheControl(CacheControl.noCache().cachePrivate())
			.body(body);
	}

}
