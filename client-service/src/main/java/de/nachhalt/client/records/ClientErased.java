package de.nachhalt.client.records;

import de.nachhalt.messaging.DomainEvent;

/**
 * A client is to be forgotten: whoever holds something of it erases it.
 */
public record ClientErased(String clientId) implements DomainEvent {

	public static final String TYPE = "de.nachhalt.client.erased.v1";

	public static final String TOPIC = "nachhalt.clients";

	@Override
	public String type() {
		return TYPE;
	}

	@Override
	public String topic() {
		return TOPIC;
	}

}
