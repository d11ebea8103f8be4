package de.nachhalt.report.shares;

import java.time.Clock;

import de.nachhalt.http.Secret;
import de.nachhalt.report.reports.Handout;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

@RestController
@RequestMapping(SharedReportController.PATH + "{token}")
@SecurityRequirements
@Tag(name = "Shared reports",
		description = "What a client fetches by link, without an account. A link that does not hold, "
				+ "for whatever reason, answers 404, one and the same")
class SharedReportController {

	static final String PATH = "/public/reports/";

	private final Door door;

	private final ShareRepository shares;

	private final Handout handout;

	private final Clock clock;

	SharedReportController(Door door, ShareRepository shares, Handout handout, Clock clock) {
		this.door = door;
		this.shares = shares;
		this.handout = handout;
		this.clock = clock;
	}

	@GetMapping
	@Operation(summary = "Fetch a shared report",
			description = "`Range` is understood. Every download is counted once.")
	@ApiResponse(responseCode = "200", description = "The file",
			content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
					schema = @Schema(type = "string", format = "binary")))
	@ApiResponse(responseCode = "206", description = "The part of it that was asked for",
			content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
					schema = @Schema(type = "string", format = "binary")))
	@ApiResponse(responseCode = "304", description = "The caller has it already", content = @Content)
	Mono<ResponseEntity<Flux<DataBuffer>>> fetch(@PathVariable String token, ServerWebExchange exchange) {
		return this.door.enter(new Secret(token)).flatMap((admission) -> {
			ResponseEntity<Flux<DataBuffer>> answer = this.handout.answer(admission.report(), exchange,
					CacheControl.noStore());
			Share share = admission.share();
			return begins(exchange, answer)
					? this.shares.count(share.tenant(), share.id(), this.clock.instant()).thenReturn(answer)
					: Mono.just(answer);
		});
	}

	/** Further parts belong to a download that was counted. */
	private static boolean begins(ServerWebExchange exchange, ResponseEntity<?> answer) {
		String range = answer.getHeaders().getFirst("Content-Range");
		return exchange.getRequest().getMethod() == HttpMethod.GET
				&& (answer.getStatusCode() == HttpStatus.OK || (range != null && range.startsWith("bytes 0-")));
	}

}
