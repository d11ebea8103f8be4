package de.nachhalt.client.records;

import de.nachhalt.messaging.DomainEvent;

/**
 * A company has become a client.
 */
record ClientRegistered(String clientId, String name, String sector, Size size, Market market, Language language,
		boolean example) implements DomainEvent {

	static ClientRegistered of(Client client) {
		Profile profile = client.profile();
		return new ClientRegistered(client.id(), profile.name(), profile.sector(), profile.size(), profile.market(),
				profile.language(), client.example());
	}

	@Override
	public String type() {
		return "de.nachhalt.client.registered.v1";
	}

	@Override
	public String topic() {
		return ClientErased.TOPIC;
	}

}
