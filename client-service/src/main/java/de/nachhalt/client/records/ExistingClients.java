package de.nachhalt.client.records;

import java.util.function.Supplier;

import de.nachhalt.http.NotFound;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * For features that keep something of a client: what they keep must not outlive it.
 */
@Component
public class ExistingClients {

	private final ClientDirectory clients;

	ExistingClients(ClientDirectory clients) {
		this.clients = clients;
	}

	/**
	 * The client, or {@link NotFound}.
	 */
	public Mono<Client> require(String tenant, String id) {
		return this.clients.find(tenant, id).switchIfEmpty(Mono.error(NotFound::new));
	}

	/**
	 * Writes something of a client. It may be erased meanwhile; then what was written is
	 * taken back.
	 * @return what was written, or {@link NotFound}
	 */
	public <T> Mono<T> keep(String tenant, String id, Supplier<Mono<T>> write, Supplier<Mono<Void>> takeBack) {
		return require(tenant, id).then(Mono.defer(write))
			.delayUntil((written) -> this.clients.find(tenant, id)
				.switchIfEmpty(Mono.defer(takeBack).then(Mono.error(NotFound::new))));
	}

}
