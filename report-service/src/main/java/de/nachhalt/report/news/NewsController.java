package de.nachhalt.report.news;

import java.time.Clock;
import java.time.Duration;

import de.nachhalt.identity.Consultant;
import de.nachhalt.identity.TokenExpiry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "News", description = "What has just happened, as it happens")
class NewsController {

	private static final Duration HEARTBEAT = Duration.ofSeconds(15);

	private static final Duration LONGEST = Duration.ofHours(1);

	private static final ServerSentEvent<News.Facts> END = ServerSentEvent.<News.Facts>builder().comment("end").build();

	private final NewsDesk desk;

	private final Clock clock;

	NewsController(NewsDesk desk, Clock clock) {
		this.desk = desk;
		this.clock = clock;
	}

	@GetMapping(path = "/api/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	@Operation(summary = "Hear what happens in the consultancy",
			description = "Server-sent events `assessment-completed`, `report-queued`, `report-ready`, `report-failed`, "
					+ "`report-cancelled`; a comment every 15 seconds. Ends with the token; nothing is repeated after a reconnect.")
	@ApiResponse(responseCode = "200", description = "Data: `{assessmentId, clientId, reportId}`",
			content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(type = "string")))
	Flux<ServerSentEvent<News.Facts>> news(Consultant consultant, @Parameter(hidden = true) TokenExpiry expiry,
			ServerHttpResponse response) {
		response.getHeaders().setCacheControl("no-store");
		Flux<ServerSentEvent<News.Facts>> news = this.desk.of(consultant.tenant())
			.map((item) -> ServerSentEvent.builder(item.facts()).event(item.kind()).id(item.id()).build());
		return Flux.merge(news.concatWith(Mono.just(END)), heartbeat())
			.takeWhile((event) -> !END.equals(event))
			.takeUntilOther(Mono.delay(remaining(expiry)));
	}

	private Duration remaining(TokenExpiry expiry) {
		if (expiry.at().isAfter(this.clock.instant().plus(LONGEST))) {
			return LONGEST;
		}
		Duration remaining = Duration.between(this.clock.instant(), expiry.at());
		return remaining.isNegative() ? Duration.ZERO : remaining;
	}

	private static Flux<ServerSentEvent<News.Facts>> heartbeat() {
		ServerSentEvent<News.Facts> beat = ServerSentEvent.<News.Facts>builder().comment("").build();
		return Flux.interval(Duration.ZERO, HEARTBEAT).onBackpressureDrop().map((count) -> beat);
	}

}
