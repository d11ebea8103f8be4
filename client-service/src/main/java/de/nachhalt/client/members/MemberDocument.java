package de.nachhalt.client.members;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.nachhalt.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * A person as Keycloak keeps one, without what is kept elsewhere there.
 */
record MemberDocument(String id, String username, @Nullable String email, @Nullable String firstName,
		@Nullable String lastName, boolean enabled) {

	/**
	 * @param roles that were given to the person
	 * @param consultancies whose member the person is
	 */
	Member member(String tenant, List<RoleDocument> roles, long consultancies) {
		String name = Stream.of(this.firstName, this.lastName)
			.filter((part) -> part != null && !part.isBlank())
			.collect(Collectors.joining(" "));
		return new Member(this.id, tenant, name.isEmpty() ? this.username : name,
				(this.email != null) ? this.email : this.username, RoleDocument.highest(roles), this.enabled,
				consultancies > 1);
	}

	/**
	 * A role as Keycloak names it.
	 */
	record RoleDocument(String id, String name) {

		boolean is(Role role) {
			return this.name.equals(role.toString());
		}

		static @Nullable Role highest(List<RoleDocument> roles) {
			return Stream.of(Role.values())
				.filter((role) -> roles.stream().anyMatch((given) -> given.is(role)))
				.findFirst()
				.orElse(null);
		}

	}

}
