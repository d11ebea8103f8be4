package de.nachhalt.assessment.invitations;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import de.nachhalt.assessment.scoring.Progress;
import de.nachhalt.assessment.scoring.model.Perspective;
import de.nachhalt.http.Secret;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UseTests {

	private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");

	private static final Instant EXPIRY = NOW.plus(Duration.ofDays(7));

	private final Invitation single = invitation(InvitationKind.SINGLE);

	private final Invitation shared = invitation(InvitationKind.SHARED);

	private final Standing begun = new Standing("1", new Progress(3, 9), null);

	private final Standing finished = new Standing("1", new Progress(9, 9), NOW);

	@Test
	void an_invitation_is_open_then_started_then_completed() {
		assertThat(state(this.single, NOW)).isEqualTo(InvitationState.OPEN);
		assertThat(state(this.single, NOW, this.begun)).isEqualTo(InvitationState.STARTED);
		assertThat(state(this.single, NOW, this.finished)).isEqualTo(InvitationState.COMPLETED);
	}

	@Test
	void a_shared_one_stays_started_for_the_others() {
		assertThat(state(this.shared, NOW, this.finished, this.begun)).isEqualTo(InvitationState.STARTED);
	}

	@Test
	void it_expires_at_the_very_instant() {
		assertThat(state(this.single, EXPIRY.minusMillis(1), this.begun)).isEqualTo(InvitationState.STARTED);
		assertThat(state(this.single, EXPIRY, this.begun)).isEqualTo(InvitationState.EXPIRED);
	}

	@Test
	void what_was_completed_stays_completed() {
		assertThat(state(this.single, EXPIRY, this.finished)).isEqualTo(InvitationState.COMPLETED);
		assertThat(state(this.single.revoke(NOW), NOW, this.finished)).isEqualTo(InvitationState.COMPLETED);
	}

	@Test
	void revoked_is_revoked_even_after_expiry() {
		assertThat(state(this.shared.revoke(NOW), EXPIRY, this.begun)).isEqualTo(InvitationState.REVOKED);
	}

	@Test
	void a_completed_assessment_ends_its_invitations() {
		assertThat(Use.of(List.of(this.begun)).state(this.shared, true, NOW)).isEqualTo(InvitationState.EXPIRED);
	}

	@Test
	void respondents_are_counted_and_the_furthest_is_known() {
		assertThat(Use.of(List.of(this.begun, this.finished))).isEqualTo(new Use(2, 1, new Progress(9, 9), NOW));
	}

	@Test
	void a_secret_is_random_and_tells_nothing_of_itself() {
		Secret secret = Secret.random();
		assertThat(secret.text()).matches("[\\w-]{43}").isNotEqualTo(Secret.random().text());
		assertThat(secret.hash()).matches("[\\w-]{43}").isNotEqualTo(secret.text());
		assertThat(secret.toString()).doesNotContain(secret.text());
	}

	private static InvitationState state(Invitation invitation, Instant now, Standing... standings) {
		return Use.of(List.of(standings)).state(invitation, false, now);
	}

	private static Invitation invitation(InvitationKind kind) {
		return new Invitation("1", "tenant", 1, "client", "assessment", "hash", "Neuland Beratung", Perspective.DOERS,
				kind, Language.DE, null, NOW, EXPIRY, null, null, null, null);
	}

}
