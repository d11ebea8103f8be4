package de.nachhalt.client.records;

import de.nachhalt.messaging.DomainEvent;

/**
 * The profile of a client is another now; the event tells all of it.
 */
record ClientChanged(String clientId, String name, String sector, Size size, Market market, Language language,
		boolean example) implements DomainEvent {

	static ClientChanged of(Client client) {
		Profile profile = client.profile();
		return new ClientChanged(client.id(), profile.name(), profile.sector(), profile.size(), profile.market(),
				profile.language(), client.example());
	}

	@Override
	public String type() {
		return "de.nachhalt.client.changed.v1";
	}

	@Override
	public String topic() {
		return ClientErased.TOPIC;
	}

}
