package de.nachhalt.client.happenings;

import java.util.List;

import de.nachhalt.client.people.Person;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Where a feature tells what happened, without knowing who wants to know.
 */
@Component
public class Happenings {

	private final List<ClientObserver> observers;

	Happenings(ObjectProvider<ClientObserver> observers) {
		this.observers = observers.orderedStream().toList();
	}

	public Mono<Void> tell(Happening happening) {
		return Flux.fromIterable(this.observers).concatMap((observer) -> observer.happened(happening)).then();
	}

	public Mono<Void> gone(String tenant, String clientId, Person by) {
		return Flux.fromIterable(this.observers).concatMap((observer) -> observer.gone(tenant, clientId, by)).then();
	}

}
