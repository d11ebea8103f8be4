package de.nachhalt.client.audit;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import de.nachhalt.client.records.ClientDirectory;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/audit")
@Tag(name = "Audit", description = "Who did what to a consultancy")
class AuditController {

	private final AuditRepository audit;

	private final ClientDirectory clients;

	AuditController(AuditRepository audit, ClientDirectory clients) {
		this.audit = audit;
		this.clients = clients;
	}

	@GetMapping
	@Operation(operationId = "readAudit", summary = "Read what was done, the latest first",
			description = "For leads: people, agencies, catalogues published, branding, clients recorded and erased, grants, reports "
					+ "ordered and cancelled, links to them.")
	Mono<Page<ActResponse>> read(Consultant consultant, @Valid AuditRequest wanted, @Valid PageRequest page) {
		consultant.requireLead();
		@Nullable String after = (page.cursor() != null) ? page.cursor().keys(1).getFirst() : null;
		return this.audit.page(consultant.tenant(), wanted, after, page.readAhead())
			.map((read) -> Page.of(read, page, (last) -> new Cursor(last.position())).map(AuditDocument::act))
			.flatMap((acts) -> this.clients.findAll(consultant.tenant(), clientsOf(acts.items()))
				.map((there) -> acts.map((act) -> ActResponse.of(act, there))));
	}

	private static Set<String> clientsOf(List<Act> acts) {
		return acts.stream().map(Act::clientId).filter(Objects::nonNull).collect(Collectors.toSet());
	}

}
