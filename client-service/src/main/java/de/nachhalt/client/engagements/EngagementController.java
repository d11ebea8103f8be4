package de.nachhalt.client.engagements;

import java.time.Clock;
import java.util.UUID;

import de.nachhalt.client.happenings.Happening;
import de.nachhalt.client.happenings.HappeningKind;
import de.nachhalt.client.happenings.Happenings;
import de.nachhalt.client.people.Person;
import de.nachhalt.client.records.ExistingClients;
import de.nachhalt.client.records.TooManyEntries;
import de.nachhalt.http.Cursor;
import de.nachhalt.http.EntityTag;
import de.nachhalt.http.EntityTagged;
import de.nachhalt.http.NotFound;
import de.nachhalt.http.Page;
import de.nachhalt.http.PageRequest;
import de.nachhalt.http.StaleVersion;
import de.nachhalt.identity.Consultant;
import de.nachhalt.messaging.ConcurrentChange;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/clients/{clientId}/engagements")
@Tag(name = "Engagements", description = "What a client has asked for, and when")
class EngagementController {

	private static final int MOST = 200;

	private final ExistingClients clients;

	private final EngagementRepository engagements;

	private final Happenings happenings;

	private final Clock clock;

	EngagementController(ExistingClients clients, EngagementRepository engagements, Happenings happenings,
			Clock clock) {
		this.clients = clients;
		this.engagements = engagements;
		this.happenings = happenings;
		this.clock = clock;
	}

	@GetMapping
	@Operation(operationId = "listEngagements", summary = "List the engagements of a client, the newest first")
	Mono<Page<EngagementResponse>> list(Consultant consultant, @PathVariable String clientId, @Valid PageRequest page) {
		@Nullable String after = (page.cursor() != null) ? page.cursor().keys(1).getFirst() : null;
		return this.clients.require(consultant.tenant(), clientId)
			.then(this.engagements.page(consultant.tenant(), clientId, after, page.readAhead()))
			.map((read) -> Page.of(read, page, (last) -> new Cursor(last.position())).map(EngagementResponse::of));
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(operationId = "addEngagement", summary = "Add an engagement")
	Mono<EngagementResponse> add(Consultant consultant, @PathVariable String clientId,
			@Valid @RequestBody EngagementRequest request) {
		String tenant = consultant.tenant();
		Engagement engagement = Engagement.add(UUID.randomUUID().toString(), tenant, clientId, request.terms());
		return this.engagements.count(tenant, clientId)
			.filter((count) -> count < MOST)
			.switchIfEmpty(Mono.error(() -> new TooManyEntries(MOST)))
			.then(this.clients.keep(tenant, clientId, () -> this.engagements.insert(engagement),
					() -> this.engagements.delete(engagement)))
			.delayUntil((added) -> tell(consultant, added, HappeningKind.ENGAGEMENT_ADDED))
			.map(EngagementResponse::of);
	}

	@PutMapping("/{engagementId}")
	@EntityTagged
	@Operation(operationId = "changeEngagement", summary = "Change an engagement",
			description = "`If-Match` names the version the change is based on.")
	Mono<ResponseEntity<EngagementResponse>> change(Consultant consultant, @PathVariable String clientId,
			@PathVariable String engagementId, @RequestHeader(HttpHeaders.IF_MATCH) EntityTag version,
			@Valid @RequestBody EngagementRequest request) {
		return find(consultant, clientId, engagementId)
			.doOnNext((engagement) -> version.requireCurrent(engagement.version()))
			.flatMap((engagement) -> this.engagements.update(engagement.change(request.terms())))
			.onErrorMap(ConcurrentChange.class, (ex) -> new StaleVersion())
			.delayUntil((changed) -> tell(consultant, changed, HappeningKind.ENGAGEMENT_CHANGED))
			.map((changed) -> EntityTag.ok(changed.version()).body(EngagementResponse.of(changed)));
	}

	@DeleteMapping("/{engagementId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(operationId = "removeEngagement", summary = "Remove an engagement")
	Mono<Void> remove(Consultant consultant, @PathVariable String clientId, @PathVariable String engagementId) {
		return find(consultant, clientId, engagementId).delayUntil(this.engagements::delete)
			.flatMap((removed) -> tell(consultant, removed, HappeningKind.ENGAGEMENT_REMOVED));
	}

	private Mono<Engagement> find(Consultant consultant, String clientId, String id) {
		return this.engagements.find(consultant.tenant(), clientId, id).switchIfEmpty(Mono.error(NotFound::new));
	}

	private Mono<Void> tell(Consultant consultant, Engagement engagement, HappeningKind kind) {
		return this.happenings.tell(Happening.done(engagement.tenant(), engagement.clientId(), kind,
				this.clock.instant(), Person.of(consultant), null, engagement.terms().kind().toString(),
				engagement.terms().state().toString()));
	}

}
