package de.nachhalt.report.reports;

import de.nachhalt.http.EntityTagged;
import de.nachhalt.http.NotFound;
import de.nachhalt.identity.Consultant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

@RestController
@RequestMapping("/api/reports")
@Tag(name = "Reports")
class ReportContentController {

	private static final CacheControl CACHING = CacheControl.noCache().cachePrivate();

	private final ReportRepository reports;

	private final Handout handout;

	private final Bundles bundles;

	ReportContentController(ReportRepository reports, Handout handout, Bundles bundles) {
		this.reports = reports;
		this.handout = handout;
		this.bundles = bundles;
	}

	@GetMapping("/{id}/content")
	@EntityTagged
	@Operation(summary = "Fetch the file of a report",
			description = "Never changes once it is there; its `ETag` is its SHA-256. `Range` is understood. 409 until it is "
					+ "ready.")
	@ApiResponse(responseCode = "200", description = "The file",
			content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
					schema = @Schema(type = "string", format = "binary")))
	@ApiResponse(responseCode = "206", description = "The part of it that was asked for",
			content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
					schema = @Schema(type = "string", format = "binary")))
	@ApiResponse(responseCode = "304", description = "The caller has it already", content = @Content)
	Mono<ResponseEntity<Flux<DataBuffer>>> content(Consultant consultant, @PathVariable String id,
			ServerWebExchange exchange) {
		return find(consultant, id).map((report) -> this.handout.answer(report, exchange, CACHING));
	}

	@GetMapping("/{id}/bundle")
	@Operation(summary = "Fetch all files of a report at once",
			description = "A ZIP archive of whatever is ready of the same assessment, document and language, with a list of "
					+ "SHA-256 digests in `manifest.json`. The same files give the same bytes. 409 as long as there are none.")
	@ApiResponse(responseCode = "200", description = "The archive",
			content = @Content(mediaType = Bundles.MEDIA_TYPE, schema = @Schema(type = "string", format = "binary")))
	Mono<ResponseEntity<Flux<DataBuffer>>> bundle(Consultant consultant, @PathVariable String id) {
		return find(consultant, id).flatMap(this.bundles::answer);
	}

	private Mono<Report> find(Consultant consultant, String id) {
		return this.reports.find(consultant.tenant(), id).switchIfEmpty(Mono.error(NotFound::new));
	}

}
