package de.nachhalt.identity;

import java.util.Set;

/**
 * A person of a consultancy, signed in by single sign-on.
 *
 * @param tenant id of the consultancy
 * @param consultancy name of the consultancy, for display
 * @param subject id of the person
 * @param name name of the person, for display
 * @param roles what the person may do
 */
public record Consultant(String tenant, String consultancy, String subject, String name,
		Set<Role> roles) implements Actor {

	public Consultant {
		roles = Set.copyOf(roles);
	}

	/**
	 * Lets only a lead of the consultancy go on.
	 * @throws LeadRequired if the person is none
	 */
	public void requireLead() {
		if (!this.roles.contains(Role.LEAD)) {
			throw new LeadRequired();
		}
	}

}
