package de.nachhalt.client.handover;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.nachhalt.client.assessments.CompletedAssessments;
import de.nachhalt.client.grants.Grant;
import de.nachhalt.client.grants.Grants;
import de.nachhalt.client.records.Client;
import de.nachhalt.client.records.ClientDirectory;
import de.nachhalt.http.Cursor;
import de.nachhalt.http.EntityTagged;
import de.nachhalt.http.NotFound;
import de.nachhalt.http.Page;
import de.nachhalt.http.PageRequest;
import de.nachhalt.identity.Agency;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The agency's side. Every call is decided on the grants as they are now.
 */
@RestController
@RequestMapping("/partner/v1/clients")
@Tag(name = "Partner", description = "What a partner agency may see: granted clients and their handover documents")
class PartnerController {

	private final Grants grants;

	private final ClientDirectory clients;

	private final CompletedAssessments assessments;

	PartnerController(Grants grants, ClientDirectory clients, CompletedAssessments assessments) {
		this.grants = grants;
		this.clients = clients;
		this.assessments = assessments;
	}

	@GetMapping
	@Operation(operationId = "listGrantedClients", summary = "List the clients granted to the agency")
	Mono<Page<GrantedClientResponse>> list(Agency agency, @Valid PageRequest page) {
		@Nullable String after = (page.cursor() != null) ? page.cursor().keys(1).getFirst() : null;
		return this.grants.page(agency, after, page.readAhead())
			.map((read) -> Page.of(read, page, (last) -> new Cursor(last.clientId())))
			.flatMap((granted) -> named(agency, granted));
	}

	@GetMapping("/{id}/handover")
	@EntityTagged
	@Operation(operationId = "readHandover", summary = "Read the handover document of a granted client",
			description = "While no assessment is completed, its `state` is `in-preparation` and `assessment` is null.")
	Mono<ResponseEntity<HandoverDocument>> handover(Agency agency, @PathVariable String id) {
		return this.grants.find(agency, id)
			.flatMap((grant) -> this.clients.find(agency.tenant(), id).flatMap((client) -> handover(client, grant)))
			.switchIfEmpty(Mono.error(NotFound::new))
			.map((handover) -> ResponseEntity.ok().eTag(handover.tag()).body(handover.document()));
	}

	private Mono<Handover> handover(Client client, Grant grant) {
		return this.assessments.newest(client.tenant(), client.id())
			.map((assessment) -> new Handover(client, grant, assessment))
			.defaultIfEmpty(new Handover(client, grant, null));
	}

	/** A client erased a moment ago is left out. */
	private Mono<Page<GrantedClientResponse>> named(Agency agency, Page<Grant> granted) {
		List<String> ids = granted.items().stream().map(Grant::clientId).toList();
		return this.clients.findAll(agency.tenant(), ids).map((byId) -> new Page<>(inOrder(ids, byId), granted.next()));
	}

	private static List<GrantedClientResponse> inOrder(List<String> ids, Map<String, Client> byId) {
		return ids.stream().map(byId::get).filter(Objects::nonNull).map(GrantedClientResponse::of).toList();
	}

}
