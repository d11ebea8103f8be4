package de.nachhalt.client.members;

import java.util.ArrayList;
import java.util.List;

import de.nachhalt.client.audit.AuditKind;
import de.nachhalt.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * A person of a consultancy with an account.
 *
 * @param id of the account, the subject in its tokens
 * @param role {@code null} for somebody who was given none and therefore cannot work
 * @param enabled whether the person may sign in
 * @param shared whether the account is another consultancy's, too
 */
record Member(String id, String tenant, String name, String email, @Nullable Role role, boolean enabled,
		boolean shared) {

	/** What was done to the person, who became this. */
	List<AuditKind> differences(Member changed) {
		List<AuditKind> differences = new ArrayList<>();
		if (this.role != changed.role()) {
			differences
				.add((changed.role() == Role.LEAD) ? AuditKind.PERSON_MADE_LEAD : AuditKind.PERSON_MADE_CONSULTANT);
		}
		if (this.enabled != changed.enabled()) {
			differences.add(changed.enabled() ? AuditKind.PERSON_LET_IN : AuditKind.PERSON_KEPT_OUT);
		}
		return differences;
	}

	boolean leads() {
		return this.enabled && this.role == Role.LEAD;
	}

	/** Whether the consultancy has a lead less when the person becomes this. */
	boolean leadsNoLongerAs(Role role, boolean enabled) {
		return leads() && (role != Role.LEAD || !enabled);
	}

}
