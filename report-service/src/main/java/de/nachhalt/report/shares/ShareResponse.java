package de.nachhalt.report.shares;

import java.time.Instant;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A link as consultants see it: never with its secret.
 */
@Schema(name = "Share")
record ShareResponse(String id, ShareState state, Instant createdAt, Instant expiresAt, @Nullable Instant revokedAt,
		@Schema(description = "How often the file was fetched by it") int downloads, @Nullable Instant lastDownloadAt) {

	static ShareResponse of(Share share, Instant now) {
		return new ShareResponse(share.id(), share.state(now), share.createdAt(), share.expiresAt(), share.revokedAt(),
				share.downloads(), share.lastDownloadAt());
	}

}
