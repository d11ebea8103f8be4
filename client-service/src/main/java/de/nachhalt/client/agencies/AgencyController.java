package de.nachhalt.client.agencies;

import java.net.URI;
import java.time.Clock;

import de.nachhalt.client.audit.Act;
import de.nachhalt.client.audit.Audit;
import de.nachhalt.client.audit.AuditKind;
import de.nachhalt.client.keycloak.Offset;
import de.nachhalt.http.NotFound;
import de.nachhalt.http.Page;
import de.nachhalt.http.PageRequest;
import de.nachhalt.identity.Consultant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/agencies")
@Tag(name = "Agencies", description = "The partner agencies of a consultancy and what they sign in with")
class AgencyController {

	private static final int MOST = 200;

	private final AgencyRepository agencies;

	private final Audit audit;

	private final Clock clock;

	AgencyController(AgencyRepository agencies, Audit audit, Clock clock) {
		this.agencies = agencies;
		this.audit = audit;
		this.clock = clock;
	}

	@GetMapping
	@Operation(operationId = "listAgencies", summary = "List the partner agencies")
	Mono<Page<AgencyResponse>> list(Consultant consultant, @Valid PageRequest page) {
		Offset from = Offset.of(page.cursor());
		return this.agencies.page(consultant.tenant(), from.count(), page.readAhead())
			.map((read) -> Page.of(read, page, (_) -> from.after(page.size())).map(AgencyResponse::of));
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(operationId = "createAgency", summary = "Take on an agency",
			description = "A lead's business. Its id is made from its name. The answer has its secret, which no other "
					+ "answer ever has. At most 200.")
	Mono<ResponseEntity<IssuedAgencyResponse>> create(Consultant consultant,
			@Valid @RequestBody AgencyRequest request) {
		consultant.requireLead();
		String name = request.given();
		return this.agencies.page(consultant.tenant(), MOST - 1, 1)
			.filter((last) -> last.isEmpty())
			.switchIfEmpty(Mono.error(() -> new TooManyAgencies(MOST)))
			.then(Mono.defer(() -> this.agencies.create(consultant.tenant(), AgencyNames.id(name), name)))
			.delayUntil((agency) -> tell(consultant, AuditKind.AGENCY_TAKEN_ON, agency))
			.flatMap((agency) -> this.agencies.secret(agency)
				.map((secret) -> ResponseEntity.created(URI.create("/api/agencies/" + agency.id()))
					.cacheControl(CacheControl.noStore())
					.body(IssuedAgencyResponse.of(agency, secret))));
	}

	@PutMapping("/{id}")
	@Operation(operationId = "changeAgency", summary = "Rename an agency, or let it sign in or not",
			description = "A lead's business. An agency that may not sign in keeps its grants; a token that it has already "
					+ "works for five more minutes at most.")
	Mono<AgencyResponse> change(Consultant consultant, @PathVariable String id,
			@Valid @RequestBody AgencyChangeRequest request) {
		consultant.requireLead();
		return find(consultant, id)
			.flatMap((agency) -> this.agencies.change(agency, request.given(), request.enabled())
				.delayUntil((changed) -> Flux.fromIterable(agency.differences(changed))
					.concatMap((difference) -> tell(consultant, difference, changed))))
			.map(AgencyResponse::of);
	}

	@PostMapping("/{id}/secret")
	@Operation(operationId = "renewAgencySecret", summary = "Make another secret for an agency",
			description = "A lead's business. The one before counts no longer; a token got with it works for five more "
					+ "minutes at most. The answer has the secret, which no other answer ever has.")
	Mono<ResponseEntity<IssuedAgencyResponse>> renewSecret(Consultant consultant, @PathVariable String id) {
		consultant.requireLead();
		return find(consultant, id).delayUntil((agency) -> tell(consultant, AuditKind.SECRET_RENEWED, agency))
			.flatMap((agency) -> this.agencies.renewSecret(agency)
				.flatMap((secret) -> find(consultant, id).map((renewed) -> ResponseEntity.ok()
					.cacheControl(CacheControl.noStore())
					.body(IssuedAgencyResponse.of(renewed, secret)))));
	}

	private Mono<Void> tell(Consultant consultant, AuditKind kind, PartnerAgency agency) {
		return this.audit.tell(Act.done(consultant, kind, this.clock.instant(), agency.id(), agency.name()));
	}

	private Mono<PartnerAgency> find(Consultant consultant, String id) {
		return this.agencies.find(consultant.tenant(), id).switchIfEmpty(Mono.error(NotFound::new));
	}

}
