package de.nachhalt.client.agencies;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An agency with a new secret.
 */
@Schema(name = "IssuedAgency")
record IssuedAgencyResponse(AgencyResponse agency,
		@Schema(description = "With its id, what the agency signs in with. Shown here and never again",
				example = "q0N5kq5v9mY3x0S1Yv8bq4m0e4T5x2r7") String secret) {

	static IssuedAgencyResponse of(PartnerAgency agency, String secret) {
		return new IssuedAgencyResponse(AgencyResponse.of(agency), secret);
	}

	/** Keeps what is secret out of logs. */
	@Override
	public String toString() {
		return "Issued to " + this.agency.id();
	}

}
