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
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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

	private final ReportRepository reports;

	private final ReportFiles files;

	ReportContentController(ReportRepository reports, ReportFiles files) {
		this.reports = reports;
		this.files = files;
	}

	@GetMapping("/{id}/content")
	@EntityTagged
	@Operation(summary = "Fetch the file of a report",
			description = "Never changes once it is there; its `ETag` is its SHA-256. 409 until it is ready.")
	@ApiResponse(responseCode = "200", description = "The file",
			content = @Content(mediaType = MediaType.APPLICATION_PDF_VALUE,
					schema = @Schema(type = "string", format = "binary")))
	@ApiResponse(responseCode = "304", description = "The caller has it already", content = @Content)
	Mono<ResponseEntity<Flux<DataBuffer>>> content(Consultant consultant, @PathVariable String id,
			ServerWebExchange exchange) {
		return this.reports.find(consultant.tenant(), id)
			.switchIfEmpty(Mono.error(NotFound::new))
			.map((report) -> answer(report, exchange));
	}

	private ResponseEntity<Flux<DataBuffer>> answer(Report report, ServerWebExchange exchange) {
		StoredFile file = report.file();
		if (file == null) {
			throw new ReportNotReady();
		}
		String tag = '"' + file.sha256() + '"';
		CacheControl caching = CacheControl.noCache().cachePrivate();
		if (exchange.checkNotModified(tag)) {
			return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).cacheControl(caching).build();
		}
		return ResponseEntity.ok()
			.eTag(tag)
			.cacheControl(caching)
			.contentType(MediaType.parseMediaType(report.subject().format().mediaType()))
			.contentLength(file.size())
			.header(HttpHeaders.CONTENT_DISPOSITION, FileName.of(report).disposition())
			.body(this.files.read(report.tenant(), file));
	}

}
