package de.nachhalt.assessment.clients;

import de.nachhalt.messaging.Projections;
import de.nachhalt.messaging.Received;

import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Keeps what is remembered of clients up to date.
 */
@Component
class ClientListener {

	private final Projections projections;

	ClientListener(Projections projections) {
		this.projections = projections;
	}

	void known(Received<ClientKnown> event) {
		ClientKnown client = event.data();
		this.projections.apply(KnownClient.class, event,
				Update.update("name", client.name())
					.set("sector", client.sector())
					.set("size", client.size())
					.set("example", client.example()));
	}

	void erased(Received<ClientErased> event) {
		this.projections.erase(KnownClient.class, event);
	}

}
