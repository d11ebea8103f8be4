package de.nachhalt.report.jobs;

import de.nachhalt.messaging.Projections;
import de.nachhalt.messaging.Received;
import de.nachhalt.report.clients.ClientGone;
import de.nachhalt.report.clients.ClientProfile;
import de.nachhalt.report.clients.KnownClients;

import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Remembers first and orders then: whichever of client and assessment comes second finds
 * the other.
 */
@Component
class OrderListener {

	private final Projections projections;

	private final KnownClients clients;

	private final ReportOrders orders;

	private final ResultJson json;

	OrderListener(Projections projections, KnownClients clients, ReportOrders orders, ResultJson json) {
		this.json = json;
		this.projections = projections;
		this.clients = clients;
		this.orders = orders;
	}

	void completed(Received<AssessmentCompleted> event) {
		AssessmentCompleted completed = event.data();
		this.projections.apply(CompletedAssessment.class, event,
				new Update().set("clientId", completed.clientId())
					.set("result", this.json.read(completed.result()))
					.set("received", this.json.write(completed.result()))
					.set("outlook", completed.outlook())
					.set("basis", completed.basis()));
		this.orders.place(event.tenant(), completed.clientId()).block();
	}

	void known(Received<ClientProfile> event) {
		this.clients.learn(event);
		this.orders.place(event.tenant(), event.aggregateId()).block();
	}

	void erased(Received<ClientGone> event) {
		this.clients.forget(event);
		this.orders.forget(event.tenant(), event.aggregateId()).block();
	}

}
