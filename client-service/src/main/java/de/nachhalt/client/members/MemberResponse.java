package de.nachhalt.client.members;

import java.time.Instant;
import java.util.Map;

import de.nachhalt.identity.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A person as leads see one.
 */
@Schema(name = "AccountOfPerson")
record MemberResponse(@Schema(example = "f3b0c9f2-4c1b-4a0e-9d5e-8a2f0c6c1d11") String id,
		@Schema(example = "Jana Wolf") String name, @Schema(example = "jana.wolf@example.org") String email,
		@Schema(description = "Left out for somebody who was given none and cannot work",
				example = "consultant") @Nullable Role role,
		@Schema(description = "Whether the person may sign in") boolean enabled,
		@Schema(description = "Whether another consultancy has the same account; then it cannot be changed "
				+ "here") boolean shared,
		@Schema(description = "When the person last opened the list of clients, as far as that is known",
				example = "2026-03-31T09:00:00Z") @Nullable Instant lastSeenAt,
		@Schema(description = "Whether it is the caller") boolean you) {

	/**
	 * @param seen when people were last here, by id
	 */
	static MemberResponse of(Member member, String caller, Map<String, Instant> seen) {
		return new MemberResponse(member.id(), member.name(), member.email(), member.role(), member.enabled(),
				member.shared(), seen.get(member.id()), member.id().equals(caller));
	}

}
