package de.nachhalt.client.actions;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;

import de.nachhalt.client.happenings.Happening;
import de.nachhalt.client.happenings.HappeningKind;
import de.nachhalt.client.happenings.Happenings;
import de.nachhalt.client.people.Person;
import de.nachhalt.client.records.ExistingClients;
import de.nachhalt.client.records.TooManyEntries;
import de.nachhalt.http.EntityTag;
import de.nachhalt.http.EntityTagged;
import de.nachhalt.http.NotFound;
import de.nachhalt.http.StaleVersion;
import de.nachhalt.identity.Consultant;
import de.nachhalt.messaging.ConcurrentChange;
import de.nachhalt.messaging.Contention;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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
@RequestMapping("/api/clients/{clientId}/actions")
@Tag(name = "Actions")
class ActionController {

	private static final int MOST = 1_000;

	private final ExistingClients clients;

	private final ActionRepository actions;

	private final ActionDrafts drafts;

	private final ActionViews views;

	private final Happenings happenings;

	private final Clock clock;

	ActionController(ExistingClients clients, ActionRepository actions, ActionDrafts drafts, ActionViews views,
			Happenings happenings, Clock clock) {
		this.clients = clients;
		this.actions = actions;
		this.drafts = drafts;
		this.views = views;
		this.happenings = happenings;
		this.clock = clock;
	}

	@GetMapping("/{actionId}")
	@EntityTagged
	@Operation(operationId = "readAction", summary = "Read an action")
	Mono<ResponseEntity<ActionResponse>> read(Consultant consultant, @PathVariable String clientId,
			@PathVariable String actionId) {
		return kept(consultant, clientId, actionId).flatMap(this::answer);
	}

	@PostMapping
	@Operation(operationId = "addAction", summary = "Add an action",
			description = "From one lever, flag or gap of an assessment follows one action: when there is one, the answer "
					+ "is 200 with the earlier action, unchanged.")
	@ApiResponse(responseCode = "201", description = "Added")
	@ApiResponse(responseCode = "200", description = "Added before")
	Mono<ResponseEntity<ActionResponse>> add(Consultant consultant, @PathVariable String clientId,
			@Valid @RequestBody ActionRequest request) {
		String tenant = consultant.tenant();
		String id = UUID.randomUUID().toString();
		return this.clients.require(tenant, clientId)
			.then(Mono.defer(() -> this.actions.count(tenant, clientId)))
			.filter((count) -> count < MOST)
			.switchIfEmpty(Mono.error(() -> new TooManyEntries(MOST)))
			.flatMap((count) -> this.drafts.of(tenant, clientId, request, null))
			.map((draft) -> Action.add(id, tenant, clientId, draft, Person.of(consultant), this.clock.instant()))
			.flatMap((action) -> this.clients.keep(tenant, clientId, () -> this.actions.add(action),
					() -> this.actions.eraseAll(tenant, clientId)))
			.delayUntil((stored) -> stored.id().equals(id) ? tell(consultant, stored, HappeningKind.ACTION_ADDED)
					: Mono.empty())
			.flatMap((stored) -> this.views.of(tenant, stored))
			.map((view) -> view.id().equals(id) ? created(view) : ResponseEntity.ok(view));
	}

	@PutMapping("/{actionId}")
	@EntityTagged
	@Operation(operationId = "changeAction", summary = "Change an action",
			description = "Replaces it as a whole. `If-Match` names the version the change is based on.")
	Mono<ResponseEntity<ActionResponse>> change(Consultant consultant, @PathVariable String clientId,
			@PathVariable String actionId, @RequestHeader(HttpHeaders.IF_MATCH) EntityTag version,
			@Valid @RequestBody ActionRequest request) {
		return kept(consultant, clientId, actionId).doOnNext((action) -> version.requireCurrent(action.version()))
			.flatMap((action) -> this.drafts.of(consultant.tenant(), clientId, request, action.task())
				.map((draft) -> action.change(draft, Person.of(consultant), this.clock.instant()))
				.flatMap(this.actions::update)
				.delayUntil((changed) -> tellChange(consultant, action, changed)))
			.onErrorMap(ConcurrentChange.class, (ex) -> new StaleVersion())
			.flatMap(this::answer);
	}

	@DeleteMapping("/{actionId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(operationId = "removeAction", summary = "Remove an action",
			description = "For an hour it can be brought back; then it is deleted for good.")
	Mono<Void> remove(Consultant consultant, @PathVariable String clientId, @PathVariable String actionId) {
		return Mono
			.defer(() -> kept(consultant, clientId, actionId)
				.flatMap((action) -> this.actions.update(action.remove(this.clock.instant()))))
			.retryWhen(Contention.retry())
			.flatMap((removed) -> tell(consultant, removed, HappeningKind.ACTION_REMOVED));
	}

	@PostMapping("/{actionId}/restoration")
	@Operation(operationId = "restoreAction", summary = "Bring a removed action back",
			description = "409 when another one follows from the same lever, flag or gap by now.")
	Mono<ActionResponse> restore(Consultant consultant, @PathVariable String clientId, @PathVariable String actionId) {
		return Mono
			.defer(() -> find(consultant, clientId, actionId).flatMap((action) -> action.removed()
					? this.actions.update(action.restore())
						.delayUntil((restored) -> tell(consultant, restored, HappeningKind.ACTION_RESTORED))
					: Mono.just(action)))
			.retryWhen(Contention.retry())
			.flatMap((restored) -> this.views.of(consultant.tenant(), restored));
	}

	private Mono<Action> kept(Consultant consultant, String clientId, String id) {
		return find(consultant, clientId, id).filter((action) -> !action.removed())
			.switchIfEmpty(Mono.error(NotFound::new));
	}

	private Mono<Action> find(Consultant consultant, String clientId, String id) {
		return this.actions.find(consultant.tenant(), clientId, id).switchIfEmpty(Mono.error(NotFound::new));
	}

	/** What changed nothing is not worth telling. */
	private Mono<Void> tellChange(Consultant consultant, Action before, Action after) {
		if (before.draft().equals(after.draft())) {
			return Mono.empty();
		}
		boolean moved = before.progress().state() != after.progress().state();
		return tell(consultant, after, moved ? HappeningKind.ACTION_MOVED : HappeningKind.ACTION_CHANGED);
	}

	private Mono<Void> tell(Consultant consultant, Action action, HappeningKind kind) {
		return this.happenings.tell(Happening.done(action.tenant(), action.clientId(), kind, this.clock.instant(),
				Person.of(consultant), null, action.progress().state().toString()));
	}

	private Mono<ResponseEntity<ActionResponse>> answer(Action action) {
		return this.views.of(action.tenant(), action).map((view) -> EntityTag.ok(view.version()).body(view));
	}

	private static ResponseEntity<ActionResponse> created(ActionResponse view) {
		URI location = URI.create("/api/clients/" + view.clientId() + "/actions/" + view.id());
		return ResponseEntity.created(location).eTag(new EntityTag(view.version()).toString()).body(view);
	}

}
