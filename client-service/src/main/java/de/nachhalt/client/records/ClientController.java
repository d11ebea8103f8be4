package de.nachhalt.client.records;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import de.nachhalt.client.happenings.Happening;
import de.nachhalt.client.happenings.HappeningKind;
import de.nachhalt.client.happenings.Happenings;
import de.nachhalt.client.people.Colleagues;
import de.nachhalt.client.people.Person;
import de.nachhalt.http.EntityTag;
import de.nachhalt.http.EntityTagged;
import de.nachhalt.http.FieldProblem;
import de.nachhalt.http.InvalidRequest;
import de.nachhalt.http.NotFound;
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
@RequestMapping("/api/clients")
@Tag(name = "Clients", description = "The companies a consultancy advises")
class ClientController {

	private final ClientRepository clients;

	private final Colleagues colleagues;

	private final Happenings happenings;

	private final Clock clock;

	ClientController(ClientRepository clients, Colleagues colleagues, Happenings happenings, Clock clock) {
		this.clients = clients;
		this.colleagues = colleagues;
		this.happenings = happenings;
		this.clock = clock;
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@EntityTagged
	@Operation(operationId = "recordClient", summary = "Record a client")
	Mono<ResponseEntity<ClientResponse>> register(Consultant consultant, @Valid @RequestBody ClientRequest request) {
		Client client = Client.register(UUID.randomUUID().toString(), consultant.tenant(), request.profile(),
				Person.of(consultant), this.clock.instant());
		return this.clients.insert(request.isExample() ? client.asExample() : client)
			.delayUntil((stored) -> tell(consultant, stored, HappeningKind.CLIENT_RECORDED, List.of()))
			.map((stored) -> ResponseEntity.created(URI.create("/api/clients/" + stored.id()))
				.eTag(new EntityTag(stored.version()).toString())
				.body(ClientResponse.of(stored)));
	}

	@GetMapping("/{id}")
	@EntityTagged
	@Operation(operationId = "readClient", summary = "Read a client")
	Mono<ResponseEntity<ClientResponse>> read(Consultant consultant, @PathVariable String id) {
		return find(consultant, id).map(ClientController::answer);
	}

	@PutMapping("/{id}")
	@EntityTagged
	@Operation(operationId = "changeClient", summary = "Change a client",
			description = "Replaces the whole profile. `If-Match` names the version the change is based on.")
	Mono<ResponseEntity<ClientResponse>> change(Consultant consultant, @PathVariable String id,
			@RequestHeader(HttpHeaders.IF_MATCH) EntityTag version, @Valid @RequestBody ClientRequest request) {
		return find(consultant, id).doOnNext((client) -> version.requireCurrent(client.version()))
			.flatMap((client) -> this.clients.update(client.change(request.profile(), this.clock.instant()))
				.delayUntil((changed) -> tell(consultant, changed, HappeningKind.PROFILE_CHANGED,
						client.profile().differences(changed.profile()))))
			.onErrorMap(ConcurrentChange.class, (ex) -> new StaleVersion())
			.map(ClientController::answer);
	}

	@PutMapping("/{id}/care")
	@EntityTagged
	@Operation(operationId = "changeCare", summary = "Change how a client is looked after",
			description = "Status, consultant, next step and the day of the next assessment, as a whole. `If-Match` names "
					+ "the version the change is based on. The consultant is one of the colleagues.")
	Mono<ResponseEntity<ClientResponse>> lookAfter(Consultant consultant, @PathVariable String id,
			@RequestHeader(HttpHeaders.IF_MATCH) EntityTag version, @Valid @RequestBody CareRequest request) {
		return find(consultant, id).doOnNext((client) -> version.requireCurrent(client.version()))
			.flatMap((client) -> responsible(client, request.consultant()).map(request::care)
				.flatMap((care) -> this.clients.update(client.lookAfter(care, this.clock.instant())))
				.delayUntil((changed) -> tell(consultant, changed, HappeningKind.CARE_CHANGED,
						client.care().differences(changed.care()))))
			.onErrorMap(ConcurrentChange.class, (ex) -> new StaleVersion())
			.map(ClientController::answer);
	}

	private Mono<Optional<Person>> responsible(Client client, @Nullable String subject) {
		if (subject == null) {
			return Mono.just(Optional.empty());
		}
		return this.colleagues.find(client.tenant(), subject)
			.map(Optional::of)
			.switchIfEmpty(Mono.error(() -> new InvalidRequest(new FieldProblem("consultant", "unknown-colleague"))));
	}

	/** What changed nothing is not worth telling. */
	private Mono<Void> tell(Consultant consultant, Client client, HappeningKind kind, List<String> details) {
		if (details.isEmpty() && kind != HappeningKind.CLIENT_RECORDED) {
			return Mono.empty();
		}
		boolean status = details.contains("status");
		List<String> told = status ? List.of(client.care().status().toString()) : details;
		return this.happenings
			.tell(Happening.done(client.tenant(), client.id(), status ? HappeningKind.STATUS_CHANGED : kind,
					client.changedAt(), Person.of(consultant), null, told.toArray(String[]::new)));
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(operationId = "eraseClient", summary = "Erase a client",
			description = "Erases the record, withdraws its grants and has every service erase what it holds of the client.")
	Mono<Void> erase(Consultant consultant, @PathVariable String id,
			@RequestHeader(HttpHeaders.IF_MATCH) EntityTag version) {
		return find(consultant, id).doOnNext((client) -> version.requireCurrent(client.version()))
			.flatMap((client) -> this.clients.erase(client)
				.then(Mono.defer(() -> this.happenings.gone(client.tenant(), client.id(), Person.of(consultant)))))
			.onErrorMap(ConcurrentChange.class, (ex) -> new StaleVersion());
	}

	private Mono<Client> find(Consultant consultant, String id) {
		return this.clients.find(consultant.tenant(), id).switchIfEmpty(Mono.error(NotFound::new));
	}

	private static ResponseEntity<ClientResponse> answer(Client client) {
		return EntityTag.ok(client.version()).body(ClientResponse.of(client));
	}

}
