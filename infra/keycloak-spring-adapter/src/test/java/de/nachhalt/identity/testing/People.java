package de.nachhalt.identity.testing;

import java.util.EnumSet;
import java.util.Set;

import de.nachhalt.identity.Agency;
import de.nachhalt.identity.Consultant;
import de.nachhalt.identity.Role;

/**
 * Somebody of each kind, of the two consultancies of the demo realm.
 */
public final class People {

	public static final String NEULAND = "0a7d5a0c-6c0e-4d53-9d0f-6b1c1e5f7a01";

	public static final String KOMPASS = "0a7d5a0c-6c0e-4d53-9d0f-6b1c1e5f7a02";

	private People() {
	}

	public static Consultant lead() {
		return lead(NEULAND);
	}

	public static Consultant lead(String tenant) {
		return person(tenant, "5b0c1d2e-3f40-4a51-8b62-7c83d94ea5f1", "Nora Lindner", EnumSet.allOf(Role.class));
	}

	public static Consultant consultant() {
		return consultant(NEULAND);
	}

	public static Consultant consultant(String tenant) {
		return person(tenant, "6c1d2e3f-4051-4b62-9c73-8d94ea5fb602", "Cem Aydin", EnumSet.of(Role.CONSULTANT));
	}

	public static Agency agency() {
		return agency(NEULAND, "agentur-funke");
	}

	public static Agency agency(String tenant, String id) {
		return new Agency(tenant, "7d2e3f40-5162-4c73-8d84-9ea5fb60c713", id);
	}

	private static Consultant person(String tenant, String subject, String name, Set<Role> roles) {
		return new Consultant(tenant, tenant.equals(KOMPASS) ? "Kompass Consulting" : "Neuland Beratung", subject, name,
				roles);
	}

}
