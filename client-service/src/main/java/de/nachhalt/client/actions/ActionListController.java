package de.nachhalt.client.actions;

import java.util.List;

import de.nachhalt.client.records.ExistingClients;
import de.nachhalt.http.Cursor;
import de.nachhalt.http.FieldProblem;
import de.nachhalt.http.InvalidRequest;
import de.nachhalt.http.Page;
import de.nachhalt.http.PageRequest;
import de.nachhalt.identity.Consultant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Actions", description = "What somebody does for a client until a day")
class ActionListController {

	private static final String ORDERS = "due, -due, moved, -moved";

	private final ExistingClients clients;

	private final ActionRepository actions;

	private final ActionViews views;

	ActionListController(ExistingClients clients, ActionRepository actions, ActionViews views) {
		this.clients = clients;
		this.actions = actions;
		this.views = views;
	}

	@GetMapping("/api/actions")
	@Operation(operationId = "listActions", summary = "List actions for all clients",
			description = "`moved` is when an action came to its state.")
	Mono<Page<ActionResponse>> list(Consultant consultant, @Valid SelectionRequest request,
			@Parameter(description = ORDERS) @RequestParam(defaultValue = "due") String sort, @Valid PageRequest page) {
		Order order = Order.of(sort)
			.orElseThrow(() -> new InvalidRequest(new FieldProblem("sort", "unknown-value", ORDERS)));
		return page(consultant.tenant(), request.selection(consultant.subject()), order, page);
	}

	@GetMapping("/api/clients/{clientId}/actions")
	@Operation(operationId = "listClientActions", summary = "List the actions for a client, what is due first first")
	Mono<Page<ActionResponse>> list(Consultant consultant, @PathVariable String clientId, @Valid PageRequest page) {
		return this.clients.require(consultant.tenant(), clientId)
			.then(Mono
				.defer(() -> page(consultant.tenant(), Selection.of(Facet.CLIENT.with(clientId)), Order.DUE, page)));
	}

	private Mono<Page<ActionResponse>> page(String tenant, Selection selection, Order order, PageRequest page) {
		return this.actions.list(tenant, selection, order, after(page.cursor(), order), page.readAhead())
			.map((read) -> Page.of(read, page, (last) -> new Cursor(order.toString(), order.position(last))))
			.flatMap((read) -> this.views.of(tenant, read));
	}

	private static @Nullable String after(@Nullable Cursor cursor, Order order) {
		if (cursor == null) {
			return null;
		}
		List<String> keys = cursor.keys(2);
		if (!keys.getFirst().equals(order.toString())) {
			throw new InvalidRequest(new FieldProblem("cursor", "invalid-cursor"));
		}
		return keys.getLast();
	}

}
