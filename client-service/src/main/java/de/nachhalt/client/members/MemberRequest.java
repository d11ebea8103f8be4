package de.nachhalt.client.members;

import java.util.Locale;

import de.nachhalt.client.records.SingleLine;
import de.nachhalt.client.records.Texts;
import de.nachhalt.identity.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Somebody who is to get an account.
 */
@Schema(name = "NewPerson")
record MemberRequest(@Schema(example = "Jana") @NotBlank @Size(max = 60) @SingleLine @PersonName String firstName,
		@Schema(example = "Wolf") @NotBlank @Size(max = 60) @SingleLine @PersonName String lastName,
		@Schema(description = "By which the person signs in",
				example = "jana.wolf@example.org") @NotBlank @Email @Size(max = 254) String email,
		@Schema(example = "consultant") @NotNull Role role) {

	NewMember person() {
		return new NewMember(Texts.strip(this.firstName), Texts.strip(this.lastName),
				this.email.toLowerCase(Locale.ROOT), this.role);
	}

}
