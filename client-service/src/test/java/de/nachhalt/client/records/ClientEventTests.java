package de.nachhalt.client.records;

import de.nachhalt.messaging.DomainEvent;
import de.nachhalt.testenvironment.Contract;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ClientEventTests {

	private static final JsonMapper JSON = new JsonMapper();

	private final Client client = TestClients.client("0d6c1a52-6b0f-4a2e-9f0c-3c5a7a1d8b11", "neuland");

	@Test
	void a_new_client_is_told_as_agreed() {
		assertAgreed(ClientRegistered.of(this.client));
	}

	@Test
	void a_changed_client_is_told_as_agreed() {
		assertAgreed(ClientChanged.of(this.client));
	}

	@Test
	void an_erased_client_is_told_as_agreed() {
		assertAgreed(new ClientErased(this.client.id()));
	}

	@Test
	void samples_keep_to_their_schemas_and_are_read() {
		ClientRegistered registered = read("registered", ClientRegistered.class);
		assertThat(registered).isEqualTo(ClientRegistered.of(this.client));
		read("changed", ClientChanged.class);
		assertThat(read("erased", ClientErased.class).clientId()).isEqualTo(this.client.id());
	}

	private static <T> T read(String event, Class<T> type) {
		Contract contract = Contract.of("events/de.nachhalt.client." + event + ".v1");
		assertThat(contract.violations(contract.sample())).isEmpty();
		return JSON.readValue(contract.sample(), type);
	}

	private static void assertAgreed(DomainEvent event) {
		assertThat(event.topic()).isEqualTo("nachhalt.clients");
		assertThat(Contract.of("events/" + event.type()).violations(JSON.writeValueAsString(event))).isEmpty();
	}

}
