package de.nachhalt.client.audit;

import de.nachhalt.client.people.Colleagues;
import de.nachhalt.client.people.Person;
import de.nachhalt.messaging.Received;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Writes down what is done in other services. They tell who did it by id; whoever works
 * here is known by name. Kinds that are not known are passed over.
 */
@Component
class ActListener {

	private final Audit audit;

	private final Colleagues colleagues;

	ActListener(Audit audit, Colleagues colleagues) {
		this.audit = audit;
		this.colleagues = colleagues;
	}

	void done(Received<ActTold> event) {
		AuditKind.of(event.data().kind()).ifPresent((kind) -> write(kind, event));
	}

	private void write(AuditKind kind, Received<ActTold> event) {
		ActTold told = event.data();
		@Nullable Person by = this.colleagues.find(event.tenant(), told.by()).block();
		this.audit
			.tell(new Act(event.eventId(), event.tenant(), kind, event.at(), by, told.clientId(), told.object(),
					told.name()))
			.block();
	}

}
