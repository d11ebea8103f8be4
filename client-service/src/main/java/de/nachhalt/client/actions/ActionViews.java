package de.nachhalt.client.actions;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import de.nachhalt.client.contacts.Contacts;
import de.nachhalt.client.records.Client;
import de.nachhalt.client.records.ClientDirectory;
import de.nachhalt.http.NotFound;
import de.nachhalt.http.Page;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Adds the names of clients and their people to actions. Those of a client that was
 * erased meanwhile are left out.
 */
@Component
class ActionViews {

	private final ClientDirectory clients;

	private final Contacts contacts;

	ActionViews(ClientDirectory clients, Contacts contacts) {
		this.clients = clients;
		this.contacts = contacts;
	}

	/**
	 * The action, or {@link NotFound}.
	 */
	Mono<ActionResponse> of(String tenant, Action action) {
		return all(tenant, List.of(action)).flatMap((views) -> Mono.justOrEmpty(views.stream().findFirst()))
			.switchIfEmpty(Mono.error(NotFound::new));
	}

	Mono<Page<ActionResponse>> of(String tenant, Page<Action> page) {
		return all(tenant, page.items()).map((views) -> new Page<>(views, page.next()));
	}

	private Mono<List<ActionResponse>> all(String tenant, List<Action> actions) {
		List<String> clientIds = actions.stream().map(Action::clientId).distinct().toList();
		List<String> contactIds = actions.stream()
			.flatMap((action) -> Stream.ofNullable(action.task().owner()))
			.filter((owner) -> owner.kind() == Owner.Kind.CONTACT)
			.map(Owner::id)
			.distinct()
			.toList();
		return Mono.zip(this.clients.findAll(tenant, clientIds), this.contacts.names(tenant, contactIds))
			.map((known) -> actions.stream().flatMap((action) -> view(action, known.getT1(), known.getT2())).toList());
	}

	private static Stream<ActionResponse> view(Action action, Map<String, Client> clients,
			Map<String, String> contacts) {
		return Stream.ofNullable(clients.get(action.clientId()))
			.map((client) -> ActionResponse.of(action, client.profile().name(), contacts));
	}

}
