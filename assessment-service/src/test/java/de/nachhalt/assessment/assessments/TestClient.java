package de.nachhalt.assessment.assessments;

import java.util.UUID;

import de.nachhalt.messaging.Aggregate;
import de.nachhalt.messaging.DomainEvent;

import org.springframework.data.annotation.Id;

/**
 * Stands in for the service that keeps clients: tells of one as that service would.
 */
public record TestClient(@Id String id, String tenant, long version, String name) implements Aggregate {

	public static TestClient named(String tenant, String name) {
		return new TestClient(UUID.randomUUID().toString(), tenant, 1, name);
	}

	public record Registered(String clientId, String name, String sector, String size,
			boolean example) implements DomainEvent {

		public Registered(String clientId, String name) {
			this(clientId, name, "Handwerk", "small", false);
		}

		@Override
		public String type() {
			return "de.nachhalt.client.registered.v1";
		}

		@Override
		public String topic() {
			return "nachhalt.clients";
		}

	}

	public record Erased(String clientId) implements DomainEvent {

		@Override
		public String type() {
			return "de.nachhalt.client.erased.v1";
		}

		@Override
		public String topic() {
			return "nachhalt.clients";
		}

	}

}
