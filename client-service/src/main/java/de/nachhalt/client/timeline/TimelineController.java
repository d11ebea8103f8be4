package de.nachhalt.client.timeline;

import de.nachhalt.client.records.ExistingClients;
import de.nachhalt.http.Cursor;
import de.nachhalt.http.Page;
import de.nachhalt.http.PageRequest;
import de.nachhalt.identity.Consultant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/clients/{clientId}/timeline")
@Tag(name = "Clients")
class TimelineController {

	private final ExistingClients clients;

	private final TimelineRepository timeline;

	TimelineController(ExistingClients clients, TimelineRepository timeline) {
		this.clients = clients;
		this.timeline = timeline;
	}

	@GetMapping
	@Operation(operationId = "readTimeline", summary = "Read what happened with a client, the latest first")
	Mono<Page<HappeningResponse>> read(Consultant consultant, @PathVariable String clientId, @Valid PageRequest page) {
		@Nullable String after = (page.cursor() != null) ? page.cursor().keys(1).getFirst() : null;
		return this.clients.require(consultant.tenant(), clientId)
			.then(this.timeline.page(consultant.tenant(), clientId, after, page.readAhead()))
			.map((read) -> Page.of(read, page, (last) -> new Cursor(last.position())).map(HappeningResponse::of));
	}

}
