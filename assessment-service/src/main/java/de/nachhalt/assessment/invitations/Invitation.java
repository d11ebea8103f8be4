package de.nachhalt.assessment.invitations;

import java.time.Instant;

import de.nachhalt.assessment.scoring.model.Perspective;
import de.nachhalt.http.Secret;
import de.nachhalt.messaging.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A link by which people of the client answer for one perspective.
 *
 * @param tokenHash of the secret in the link, which itself is not kept
 * @param consultancy its name, for those who are invited
 * @param language of the questionnaire
 * @param recipientLabel by which the consultant knows whom the link was given to
 * @param remindAt when the consultant means to ask again; null for never
 * @param revokedAt null unless revoked
 * @param answeredAt when the first one submitted; null until then
 * @param reminded null until somebody was asked again
 */
record Invitation(String id, String tenant, long version, String clientId, String assessmentId, String tokenHash,
		String consultancy, Perspective perspective, InvitationKind kind, Language language,
		@Nullable String recipientLabel, Instant createdAt, Instant expiresAt, @Nullable Instant remindAt,
		@Nullable Instant revokedAt, @Nullable Instant answeredAt, @Nullable Reminded reminded) implements Aggregate {

	Invitation revoke(Instant now) {
		return new Invitation(this.id, this.tenant, this.version, this.clientId, this.assessmentId, this.tokenHash,
				this.consultancy, this.perspective, this.kind, this.language, this.recipientLabel, this.createdAt,
				this.expiresAt, this.remindAt, now, this.answeredAt, this.reminded);
	}

	Invitation answer(Instant now) {
		return new Invitation(this.id, this.tenant, this.version, this.clientId, this.assessmentId, this.tokenHash,
				this.consultancy, this.perspective, this.kind, this.language, this.recipientLabel, this.createdAt,
				this.expiresAt, this.remindAt, this.revokedAt, now, this.reminded);
	}

	/**
	 * Asks again. Who answers a shared one is known by a cookie for its very link, which
	 * therefore stays; any other link gives way to a new one.
	 * @param token the secret of a new link; null where the link stays
	 * @param expiry when the link ends from now on
	 * @param next when the consultant means to ask once more; null for never
	 */
	Invitation remind(@Nullable Secret token, Instant expiry, @Nullable Instant next, Instant now) {
		return new Invitation(this.id, this.tenant, this.version, this.clientId, this.assessmentId,
				(token != null) ? token.hash() : this.tokenHash, this.consultancy, this.perspective, this.kind,
				this.language, this.recipientLabel, this.createdAt, expiry, next, this.revokedAt, this.answeredAt,
				Reminded.again(this.reminded, now));
	}

	boolean revoked() {
		return this.revokedAt != null;
	}

	/**
	 * Whether the link leads anywhere, as far as the invitation itself can tell.
	 */
	boolean admits(Instant now) {
		return !revoked() && now.isBefore(this.expiresAt);
	}

	boolean shared() {
		return this.kind == InvitationKind.SHARED;
	}

	/**
	 * What the history of answers says about where they came from.
	 */
	String signature() {
		return "invitation " + this.id;
	}

}
