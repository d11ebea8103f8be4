package de.nachhalt.report.shares;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whether a link leads anywhere.
 */
enum ShareState {

	@JsonProperty("open")
	OPEN,

	@JsonProperty("expired")
	EXPIRED,

	@JsonProperty("revoked")
	REVOKED

}
