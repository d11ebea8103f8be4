package de.nachhalt.report.shares;

import de.nachhalt.messaging.Received;
import de.nachhalt.report.clients.ClientGone;

import org.springframework.stereotype.Component;

/**
 * Whoever erases a client erases the links to its reports.
 */
@Component
class ShareErasureListener {

	private final ShareRepository shares;

	ShareErasureListener(ShareRepository shares) {
		this.shares = shares;
	}

	void erased(Received<ClientGone> event) {
		this.shares.removeOfClient(event.tenant(), event.aggregateId()).block();
	}

}
