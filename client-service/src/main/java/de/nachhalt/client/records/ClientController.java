package de.nachhalt.client.records;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;

import de.nachhalt.http.EntityTag;
import de.nachhalt.http.EntityTagged;
import de.nachhalt.http.NotFound;
import de.nachhalt.http.StaleVersion;
import de.nachhalt.identity.Consultant;
import de.nachhalt.messaging.ConcurrentChange;
import io.swagger.v3.oas.annotations.Operation;
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
@RequestMapping("/api/clients")
@Tag(name = "Clients", description = "The companies a consultancy advises")
class ClientController {

	private final ClientRepository clients;

	private final Clock clock;

	ClientController(ClientRepository clients, Clock clock) {
		this.clients = clients;
		this.clock = clock;
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@EntityTagged
	@Operation(operationId = "recordClient", summary = "Record a client")
	Mono<ResponseEntity<ClientResponse>> register(Consultant consultant, @Valid @RequestBody ClientRequest request) {
		Client client = Client.register(UUID.randomUUID().toString(), consultant.tenant(), request.profile(),
				this.clock.instant());
		return this.clients.insert(client)
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
			.map((client) -> client.change(request.profile(), this.clock.instant()))
			.flatMap(this.clients::update)
			.onErrorMap(ConcurrentChange.class, (ex) -> new StaleVersion())
			.map(ClientController::answer);
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(operationId = "eraseClient", summary = "Erase a client",
			description = "Erases the record, withdraws its grants and has every service erase what it holds of the client.")
	Mono<Void> erase(Consultant consultant, @PathVariable String id,
			@RequestHeader(HttpHeaders.IF_MATCH) EntityTag version) {
		return find(consultant, id).doOnNext((client) -> version.requireCurrent(client.version()))
			.flatMap(this.clients::erase)
			.onErrorMap(ConcurrentChange.class, (ex) -> new StaleVersion());
	}

	private Mono<Client> find(Consultant consultant, String id) {
		return this.clients.find(consultant.tenant(), id).switchIfEmpty(Mono.error(NotFound::new));
	}

	private static ResponseEntity<ClientResponse> answer(Client client) {
		return EntityTag.ok(client.version()).body(ClientResponse.of(client));
	}

}
