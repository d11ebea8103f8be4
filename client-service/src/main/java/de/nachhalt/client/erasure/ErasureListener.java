package de.nachhalt.client.erasure;

import java.util.List;

import de.nachhalt.client.records.ClientErased;
import de.nachhalt.messaging.Received;
import reactor.core.publisher.Flux;

import org.springframework.stereotype.Component;

/**
 * What is held of a client goes when it goes. Until it is gone nobody sees it, because
 * the client cannot be found any more.
 */
@Component
class ErasureListener {

	private final List<Erasable> erasables;

	ErasureListener(List<Erasable> erasables) {
		this.erasables = List.copyOf(erasables);
	}

	void erased(Received<ClientErased> event) {
		Flux.fromIterable(this.erasables)
			.concatMap((erasable) -> erasable.eraseAll(event.tenant(), event.aggregateId()))
			.then()
			.block();
	}

}
