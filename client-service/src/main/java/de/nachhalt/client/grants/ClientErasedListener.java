package de.nachhalt.client.grants;

import de.nachhalt.client.records.ClientErased;
import de.nachhalt.messaging.Received;

import org.springframework.stereotype.Component;

/**
 * The grants of a client go when it goes. Until they are gone they let nobody in, because
 * the client cannot be found any more.
 */
@Component
class ClientErasedListener {

	private final GrantRepository grants;

	ClientErasedListener(GrantRepository grants) {
		this.grants = grants;
	}

	void erased(Received<ClientErased> event) {
		this.grants.withdrawAll(event.tenant(), event.aggregateId()).block();
	}

}
