package de.nachhalt.client.members;

import java.util.List;

import de.nachhalt.client.keycloak.Accounts;
import de.nachhalt.client.members.MemberDocument.RoleDocument;
import de.nachhalt.http.NotFound;
import de.nachhalt.identity.Role;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Repository;

/**
 * Where people are kept: at Keycloak, as members of their consultancy's organization. A
 * person is looked for among its members only.
 */
@Repository
class MemberRepository {

	/** Keycloak is asked for so many people at once. */
	private static final int AT_ONCE = 8;

	private static final int PORTION = 100;

	private static final String MEMBER = "/organizations/{tenant}/members/{id}";

	private static final String USER = "/users/{id}";

	private static final String ROLES = "/users/{id}/role-mappings/realm";

	private final Accounts accounts;

	MemberRepository(Accounts accounts) {
		this.accounts = accounts;
	}

	/**
	 * People in the order of the names they sign in by.
	 */
	Mono<List<Member>> page(String tenant, int first, int limit) {
		return portion(tenant, first, limit).flatMapSequential((person) -> complete(tenant, person), AT_ONCE)
			.collectList();
	}

	/**
	 * The person; empty when the consultancy has none of that id.
	 */
	Mono<Member> find(String tenant, String id) {
		return this.accounts.read(MemberDocument.class, MEMBER, tenant, id)
			.flatMap((person) -> complete(tenant, person));
	}

	/**
	 * Whether somebody else runs the consultancy, too.
	 */
	Mono<Boolean> hasAnotherLead(Member member) {
		return everybody(member.tenant(), 0).filter((person) -> person.enabled() && !person.id().equals(member.id()))
			.flatMap((person) -> roles(person.id()).filter((roles) -> RoleDocument.highest(roles) == Role.LEAD),
					AT_ONCE)
			.hasElements();
	}

	Mono<Void> enable(Member member, boolean enabled) {
		return this.accounts.read(ObjectNode.class, USER, member.id())
			.flatMap((account) -> this.accounts.put(account.put("enabled", enabled), USER, member.id()));
	}

	/**
	 * Gives the person this role instead of any other; the new one first, so that nobody
	 * is ever without.
	 */
	Mono<Void> giveRole(String tenant, String id, Role role) {
		return this.accounts.read(MemberDocument.class, MEMBER, tenant, id)
			.switchIfEmpty(Mono.error(NotFound::new))
			.thenMany(this.accounts.list(RoleDocument.class, ROLES + "/available", id))
			.filter((available) -> available.is(role))
			.collectList()
			.filter((missing) -> !missing.isEmpty())
			.flatMap((missing) -> this.accounts.post(Void.class, missing, ROLES, id))
			.then(roles(id))
			.flatMapIterable((given) -> given)
			.filter((given) -> given.is(Role.LEAD) || given.is(Role.CONSULTANT))
			.filter((given) -> !given.is(role))
			.collectList()
			.filter((surplus) -> !surplus.isEmpty())
			.flatMap((surplus) -> this.accounts.delete(surplus, ROLES, id));
	}

	private Flux<MemberDocument> portion(String tenant, int first, int limit) {
		return this.accounts.list(MemberDocument.class, "/organizations/{tenant}/members?first={first}&max={max}",
				tenant, first, limit);
	}

	private Flux<MemberDocument> everybody(String tenant, int first) {
		return portion(tenant, first, PORTION).collectList()
			.flatMapMany((read) -> (read.size() < PORTION) ? Flux.fromIterable(read)
					: Flux.fromIterable(read).concatWith(Flux.defer(() -> everybody(tenant, first + PORTION))));
	}

	private Mono<Member> complete(String tenant, MemberDocument person) {
		return Mono.zip(roles(person.id()), consultancies(person.id()))
			.map((found) -> person.member(tenant, found.getT1(), found.getT2()));
	}

	private Mono<List<RoleDocument>> roles(String id) {
		return this.accounts.list(RoleDocument.class, ROLES, id).collectList();
	}

	private Mono<Long> consultancies(String id) {
		return this.accounts.list(ObjectNode.class, "/organizations/members/{id}/organizations", id).count();
	}

}
