package de.nachhalt.client.contacts;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A person of a client as consultants see one.
 */
@Schema(name = "Contact")
record ContactResponse(@Schema(example = "5b3f5d8e-27a0-4f6f-8f35-6f1d5d1f7c02") String id,
		@Schema(description = "Raised by every change; the same as in ETag", example = "1") long version,
		@Schema(example = "Jutta Sommer") String name, @Schema(example = "Geschäftsführung") String role,
		@Nullable String email, @Nullable String phone, @Schema(example = "first") Crisis crisis) {

	static ContactResponse of(Contact contact) {
		Contact.Details details = contact.details();
		return new ContactResponse(contact.id(), contact.version(), details.name(), details.role(), details.email(),
				details.phone(), details.crisis());
	}

}
