package de.nachhalt.client.grants;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;

import de.nachhalt.client.happenings.Happening;
import de.nachhalt.client.happenings.HappeningKind;
import de.nachhalt.client.happenings.Happenings;
import de.nachhalt.client.people.Person;
import de.nachhalt.client.records.Client;
import de.nachhalt.client.records.ClientDirectory;
import de.nachhalt.http.Cursor;
import de.nachhalt.http.NotFound;
import de.nachhalt.http.Page;
import de.nachhalt.http.PageRequest;
import de.nachhalt.identity.Consultant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/clients/{clientId}/grants")
@Tag(name = "Grants", description = "Which partner agency may see a client's handover document")
class GrantController {

	private final ClientDirectory clients;

	private final GrantRepository grants;

	private final Happenings happenings;

	private final Clock clock;

	GrantController(ClientDirectory clients, GrantRepository grants, Happenings happenings, Clock clock) {
		this.clients = clients;
		this.grants = grants;
		this.happenings = happenings;
		this.clock = clock;
	}

	@PostMapping
	@Operation(operationId = "giveGrant", summary = "Give an agency a grant",
			description = "An agency that has a grant for this client keeps it: the answer is 200 with the earlier grant.")
	@ApiResponse(responseCode = "201", description = "Given")
	@ApiResponse(responseCode = "200", description = "Given before")
	Mono<ResponseEntity<GrantResponse>> give(Consultant consultant, @PathVariable String clientId,
			@Valid @RequestBody GrantRequest request) {
		Grant grant = new Grant(UUID.randomUUID().toString(), consultant.tenant(), clientId, request.agency(),
				consultant.subject(), consultant.consultancy(), this.clock.instant());
		return existing(consultant, clientId).then(this.grants.give(grant))
			.delayUntil((given) -> keepOnlyIfStillExisting(given))
			.delayUntil(
					(given) -> given.equals(grant) ? tell(consultant, given, HappeningKind.GRANT_GIVEN) : Mono.empty())
			.map((given) -> given.equals(grant) ? created(given) : ResponseEntity.ok(GrantResponse.of(given)));
	}

	@GetMapping
	@Operation(operationId = "listGrants", summary = "List the grants of a client")
	Mono<Page<GrantResponse>> list(Consultant consultant, @PathVariable String clientId, @Valid PageRequest page) {
		@Nullable String after = (page.cursor() != null) ? page.cursor().keys(1).getFirst() : null;
		return existing(consultant, clientId)
			.then(this.grants.page(consultant.tenant(), clientId, after, page.readAhead()))
			.map((read) -> Page.of(read, page, (last) -> new Cursor(last.agency())).map(GrantResponse::of));
	}

	@DeleteMapping("/{grantId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(operationId = "withdrawGrant", summary = "Withdraw a grant",
			description = "Counts at the agency's very next call.")
	Mono<Void> withdraw(Consultant consultant, @PathVariable String clientId, @PathVariable String grantId) {
		return this.grants.withdraw(consultant.tenant(), clientId, grantId)
			.switchIfEmpty(Mono.error(NotFound::new))
			.flatMap((withdrawn) -> tell(consultant, withdrawn, HappeningKind.GRANT_WITHDRAWN));
	}

	private Mono<Void> tell(Consultant consultant, Grant grant, HappeningKind kind) {
		return this.happenings.tell(Happening.done(grant.tenant(), grant.clientId(), kind, this.clock.instant(),
				Person.of(consultant), null, grant.agency()));
	}

	/** The client may be erased while a grant is given; the grant must not outlive it. */
	private Mono<Client> keepOnlyIfStillExisting(Grant given) {
		return this.clients.find(given.tenant(), given.clientId())
			.switchIfEmpty(this.grants.eraseAll(given.tenant(), given.clientId()).then(Mono.error(NotFound::new)));
	}

	private Mono<Client> existing(Consultant consultant, String clientId) {
		return this.clients.find(consultant.tenant(), clientId).switchIfEmpty(Mono.error(NotFound::new));
	}

	private static ResponseEntity<GrantResponse> created(Grant grant) {
		URI location = URI.create("/api/clients/" + grant.clientId() + "/grants/" + grant.id());
		return ResponseEntity.created(location).body(GrantResponse.of(grant));
	}

}
