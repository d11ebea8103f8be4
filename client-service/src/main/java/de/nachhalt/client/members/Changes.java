package de.nachhalt.client.members;

import de.nachhalt.identity.Role;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * What may change of a member: nothing that leaves the consultancy without a lead, and
 * nothing that another consultancy would notice.
 */
@Component
class Changes {

	private final MemberRepository members;

	Changes(MemberRepository members) {
		this.members = members;
	}

	/**
	 * The member, as it then is.
	 */
	Mono<Member> apply(Member member, Role role, boolean enabled) {
		requireOwn(member);
		if (!member.leadsNoLongerAs(role, enabled)) {
			return put(member, role, enabled);
		}
		// of two who take the lead from each other at once one gets it back
		return requireAnotherLead(member).then(Mono.defer(() -> put(member, role, enabled)))
			.delayUntil((_) -> requireAnotherLead(member).onErrorResume(LastLead.class,
					(refusal) -> put(member, Role.LEAD, true).then(Mono.error(refusal))));
	}

	/**
	 * @throws SharedAccount if it is another consultancy's, too
	 */
	static void requireOwn(Member member) {
		if (member.shared()) {
			throw new SharedAccount();
		}
	}

	private Mono<Void> requireAnotherLead(Member member) {
		return this.members.hasAnotherLead(member)
			.filter((another) -> another)
			.switchIfEmpty(Mono.error(LastLead::new))
			.then();
	}

	private Mono<Member> put(Member member, Role role, boolean enabled) {
		return this.members.giveRole(member.tenant(), member.id(), role)
			.then(this.members.enable(member, enabled))
			.then(Mono.defer(() -> this.members.find(member.tenant(), member.id())));
	}

}
