package de.nachhalt.client.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody can do that leads want to look up.
 */
public enum AuditKind {

	PERSON_ADMITTED(AuditArea.PEOPLE), PERSON_MADE_LEAD(AuditArea.PEOPLE), PERSON_MADE_CONSULTANT(AuditArea.PEOPLE),
	PERSON_KEPT_OUT(AuditArea.PEOPLE), PERSON_LET_IN(AuditArea.PEOPLE), PASSWORD_RENEWED(AuditArea.PEOPLE),

	AGENCY_TAKEN_ON(AuditArea.AGENCIES), AGENCY_RENAMED(AuditArea.AGENCIES), AGENCY_KEPT_OUT(AuditArea.AGENCIES),
	AGENCY_LET_IN(AuditArea.AGENCIES), SECRET_RENEWED(AuditArea.AGENCIES),

	CLIENT_RECORDED(AuditArea.CLIENTS), CLIENT_ERASED(AuditArea.CLIENTS),

	GRANT_GIVEN(AuditArea.GRANTS), GRANT_WITHDRAWN(AuditArea.GRANTS),

	REPORT_ORDERED(AuditArea.REPORTS), REPORT_CANCELLED(AuditArea.REPORTS),

	SHARE_ISSUED(AuditArea.SHARES), SHARE_REVOKED(AuditArea.SHARES),

	BRANDING_CHANGED(AuditArea.BRANDING), CATALOGUE_PUBLISHED(AuditArea.CATALOGUES);

	private final AuditArea area;

	AuditKind(AuditArea area) {
		this.area = area;
	}

	/** The one of this name; empty when what is told is not known here. */
	static Optional<AuditKind> of(String name) {
		return Stream.of(values()).filter((kind) -> kind.toString().equals(name)).findFirst();
	}

	AuditArea area() {
		return this.area;
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
