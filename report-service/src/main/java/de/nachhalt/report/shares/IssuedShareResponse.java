package de.nachhalt.report.shares;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A new link with its secret.
 */
@Schema(name = "IssuedShare")
record IssuedShareResponse(ShareResponse share,
		@Schema(description = "What the link ends with, behind `/public/reports/`. Shown here and never again",
				example = "q0N5kq5v9mY3x0S1Yv8bq4m0e4T5x2r7c1u9w3z6a8k") String token) {
}
