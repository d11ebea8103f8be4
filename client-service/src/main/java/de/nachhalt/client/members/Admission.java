package de.nachhalt.client.members;

import java.util.List;
import java.util.Map;

import de.nachhalt.client.keycloak.Accounts;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * How somebody gets in: account, membership and role together, or nothing of it.
 */
@Component
class Admission {

	private static final String UPDATE_PASSWORD = "UPDATE_PASSWORD";

	private final Accounts accounts;

	private final MemberRepository members;

	Admission(Accounts accounts, MemberRepository members) {
		this.accounts = accounts;
		this.members = members;
	}

	/**
	 * The new member, who chooses another password when signing in first.
	 */
	Mono<Member> admit(String tenant, NewMember person, InitialPassword password) {
		return this.accounts.create(account(person, password), "/users")
			.flatMap((id) -> this.accounts.post(Void.class, '"' + id + '"', "/organizations/{tenant}/members", tenant)
				.then(this.members.giveRole(tenant, id, person.role()))
				.then(this.members.find(tenant, id))
				.onErrorResume((fault) -> this.accounts.delete(Map.of(), "/users/{id}", id)
					.onErrorComplete()
					.then(Mono.error(fault))));
	}

	/**
	 * Gives a member a password for the first time again, and ends the sessions that the
	 * one before began.
	 */
	Mono<Void> admitAgain(Member member, InitialPassword password) {
		return this.accounts.put(credential(password), "/users/{id}/reset-password", member.id())
			.then(this.accounts.post(Void.class, Map.of(), "/users/{id}/logout", member.id()));
	}

	private static Map<String, Object> account(NewMember person, InitialPassword password) {
		return Map.of("username", person.email(), "email", person.email(), "firstName", person.firstName(), "lastName",
				person.lastName(), "enabled", true, "requiredActions", List.of(UPDATE_PASSWORD), "credentials",
				List.of(credential(password)));
	}

	/** Being temporary it has to be changed at once. */
	private static Map<String, Object> credential(InitialPassword password) {
		return Map.of("type", "password", "value", password.text(), "temporary", true);
	}

}
