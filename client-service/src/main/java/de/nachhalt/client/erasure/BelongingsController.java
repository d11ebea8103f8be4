package de.nachhalt.client.erasure;

import java.util.Map;
import java.util.TreeMap;

import de.nachhalt.client.records.ClientDirectory;
import de.nachhalt.http.NotFound;
import de.nachhalt.http.Page;
import de.nachhalt.identity.Consultant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/clients/{clientId}/belongings")
@Tag(name = "Clients")
class BelongingsController {

	private final ClientDirectory clients;

	private final Map<String, Belongings> belongings;

	BelongingsController(ClientDirectory clients, Map<String, Belongings> belongings) {
		this.clients = clients;
		this.belongings = new TreeMap<>(belongings);
	}

	@GetMapping
	@Operation(operationId = "countBelongings", summary = "Count what would be erased with a client",
			description = "Kinds of which there is nothing are left out.")
	Mono<Page<BelongingResponse>> count(Consultant consultant, @PathVariable String clientId) {
		return this.clients.find(consultant.tenant(), clientId)
			.switchIfEmpty(Mono.error(NotFound::new))
			.thenMany(Flux.fromIterable(this.belongings.entrySet()))
			.concatMap((kind) -> kind.getValue()
				.count(consultant.tenant(), clientId)
				.map((count) -> new BelongingResponse(kind.getKey(), count)))
			.filter((counted) -> counted.count() > 0)
			.collectList()
			.map((items) -> new Page<>(items, null));
	}

}
