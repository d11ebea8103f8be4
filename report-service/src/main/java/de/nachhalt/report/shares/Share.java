package de.nachhalt.report.shares;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;

/**
 * A link to the file of a report.
 *
 * @param tokenHash of the secret in the link, which itself is not kept
 * @param revokedAt null unless revoked
 * @param downloads how often the file was fetched by it
 * @param lastDownloadAt null if it never was
 */
record Share(@Id String id, String tenant, String clientId, String reportId, String tokenHash, Instant createdAt,
		Instant expiresAt, @Nullable Instant revokedAt, int downloads, @Nullable Instant lastDownloadAt) {

	boolean leadsSomewhere(Instant now) {
		return this.revokedAt == null && now.isBefore(this.expiresAt);
	}

	ShareState state(Instant now) {
		if (this.revokedAt != null) {
			return ShareState.REVOKED;
		}
		return now.isBefore(this.expiresAt) ? ShareState.OPEN : ShareState.EXPIRED;
	}

}
