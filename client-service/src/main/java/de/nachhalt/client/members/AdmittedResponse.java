package de.nachhalt.client.members;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A person with a password for the first time.
 */
@Schema(name = "AdmittedPerson")
record AdmittedResponse(MemberResponse person,
		@Schema(description = "Has to be changed at the first sign-in. Shown here and never again",
				example = "h7kp-3mxe-9tqw-b2fz") String password) {

	/** Keeps what is secret out of logs. */
	@Override
	public String toString() {
		return "Admitted " + this.person.id();
	}

}
