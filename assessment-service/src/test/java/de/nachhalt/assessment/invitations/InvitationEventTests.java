package de.nachhalt.assessment.invitations;

import java.time.Instant;

import de.nachhalt.assessment.scoring.model.Perspective;
import de.nachhalt.http.Secret;
import de.nachhalt.messaging.DomainEvent;
import de.nachhalt.testenvironment.Contract;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class InvitationEventTests {

	private static final JsonMapper JSON = new JsonMapper();

	private final Invitation invitation = new Invitation("9d0a5b0e-1c52-4f39-9a57-3f5f5b8d2c11", "neuland", 1,
			"0d6c1a52-6b0f-4a2e-9f0c-3c5a7a1d8b11", "5f3e7c0a-2f7b-4d27-8b64-1f0a6f1f9a21", "hash", "Neuland Beratung",
			Perspective.MANAGEMENT, InvitationKind.SINGLE, Language.DE, "Frau Sommer",
			Instant.parse("2026-03-31T09:00:00Z"), Instant.parse("2026-04-14T21:59:59Z"),
			Instant.parse("2026-04-07T07:00:00Z"), null, null, null);

	@Test
	void what_becomes_of_an_invitation_is_told_as_agreed() {
		assertAgreed(InvitationCreated.of(this.invitation));
		assertAgreed(InvitationAnswered.of(this.invitation));
		assertAgreed(
				InvitationReminded.of(this.invitation.remind(Secret.random(), Instant.parse("2026-04-28T21:59:59Z"),
						Instant.parse("2026-04-21T07:00:00Z"), Instant.parse("2026-04-15T07:00:00Z"))));
		assertAgreed(InvitationRevoked.of(this.invitation));
	}

	@Test
	void nobody_hears_whom_the_link_was_given_to() {
		assertThat(JSON.writeValueAsString(InvitationCreated.of(this.invitation))).doesNotContain("Sommer", "hash");
		assertThat(JSON.writeValueAsString(InvitationReminded.of(this.invitation))).doesNotContain("Sommer", "hash");
	}

	private static void assertAgreed(DomainEvent event) {
		assertThat(event.topic()).isEqualTo("nachhalt.invitations");
		Contract contract = Contract.of("events/" + event.type());
		String told = JSON.writeValueAsString(event);
		assertThat(contract.violations(told)).isEmpty();
		assertThat(JSON.readTree(told)).isEqualTo(JSON.readTree(contract.sample()));
	}

}
