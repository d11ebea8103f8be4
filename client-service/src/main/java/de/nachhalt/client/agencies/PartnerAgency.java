package de.nachhalt.client.agencies;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import de.nachhalt.client.audit.AuditKind;
import org.jspecify.annotations.Nullable;

/**
 * An agency that works for a consultancy.
 *
 * @param account id of its client at Keycloak
 * @param id by which it signs in, and by which grants name it
 * @param enabled whether it gets tokens
 * @param secretSince when its secret was made; {@code null} when nobody wrote that down
 */
record PartnerAgency(String account, String tenant, String id, String name, boolean enabled,
		@Nullable Instant secretSince) {

	/** What was done to it, that it became this. */
	List<AuditKind> differences(PartnerAgency changed) {
		List<AuditKind> differences = new ArrayList<>();
		if (!this.name.equals(changed.name())) {
			differences.add(AuditKind.AGENCY_RENAMED);
		}
		if (this.enabled != changed.enabled()) {
			differences.add(changed.enabled() ? AuditKind.AGENCY_LET_IN : AuditKind.AGENCY_KEPT_OUT);
		}
		return differences;
	}

}
