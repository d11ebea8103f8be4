package de.nachhalt.client.standing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;

/**
 * An invitation as this service remembers it.
 *
 * @param remindAt when the consultant means to ask again; {@code null} for never
 * @param answeredAt when the first one submitted; {@code null} until then
 * @param revokedAt {@code null} unless revoked
 */
public record KnownInvitation(@Id String id, String tenant, String clientId, String assessmentId, Instant createdAt,
		Instant expiresAt, @Nullable Instant remindAt, @Nullable Instant answeredAt, @Nullable Instant revokedAt) {

	/**
	 * Whether an answer is still waited for.
	 */
	boolean awaited() {
		return this.answeredAt == null && this.revokedAt == null;
	}

	/**
	 * From when on an answer is missed: when it was meant to be asked for again, at the
	 * latest when the link ends.
	 */
	Instant missedFrom() {
		return (this.remindAt != null && this.remindAt.isBefore(this.expiresAt)) ? this.remindAt : this.expiresAt;
	}

}
