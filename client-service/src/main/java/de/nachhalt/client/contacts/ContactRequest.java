package de.nachhalt.client.contacts;

import de.nachhalt.client.records.SingleLine;
import de.nachhalt.client.records.Texts;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person of a client.
 */
@Schema(name = "ContactRequest")
record ContactRequest(@Schema(example = "Jutta Sommer") @NotBlank @Size(max = 120) @SingleLine String name,
		@Schema(description = "In the company, in the consultancy's own words",
				example = "Geschäftsführung") @NotBlank @Size(max = 120) @SingleLine String role,
		@Schema(example = "sommer@example.org") @Nullable @Email @Size(max = 254) String email,
		@Schema(example = "+49 30 1234567") @Nullable @Size(max = 40) @Pattern(
				regexp = "[+0-9][0-9 ()/.-]*") String phone,
		@Schema(description = "Whether the person is called when a crisis breaks out",
				example = "first") @NotNull Crisis crisis) {

	Contact.Details details() {
		return new Contact.Details(Texts.strip(this.name), Texts.strip(this.role), this.email, this.phone, this.crisis);
	}

}
