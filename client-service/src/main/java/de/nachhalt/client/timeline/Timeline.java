package de.nachhalt.client.timeline;

import de.nachhalt.client.happenings.ClientObserver;
import de.nachhalt.client.happenings.Happening;
import de.nachhalt.client.people.Person;
import de.nachhalt.client.records.ClientDirectory;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Writes down what happens. Of a client that is erased meanwhile nothing stays.
 */
@Component
class Timeline implements ClientObserver {

	private final TimelineRepository repository;

	private final ClientDirectory clients;

	Timeline(TimelineRepository repository, ClientDirectory clients) {
		this.repository = repository;
		this.clients = clients;
	}

	@Override
	public Mono<Void> happened(Happening happening) {
		return this.repository.add(TimelineDocument.of(happening))
			.then(this.clients.find(happening.tenant(), happening.clientId()))
			.hasElement()
			.filter((there) -> !there)
			.flatMap((gone) -> this.repository.eraseAll(happening.tenant(), happening.clientId()));
	}

	@Override
	public Mono<Void> gone(String tenant, String clientId, Person by) {
		return this.repository.eraseAll(tenant, clientId);
	}

}
