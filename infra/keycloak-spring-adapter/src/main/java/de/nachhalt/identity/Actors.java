package de.nachhalt.identity;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads from the claims of a verified token who is calling.
 */
final class Actors {

	private static final String ORGANIZATION = "organization";

	private static final String AGENCY = "agency";

	private Actors() {
	}

	/**
	 * @throws de.nachhalt.http.Refusal if the claims name nobody the platform knows
	 */
	static Actor of(Map<String, Object> token) {
		Claims claims = new Claims(token);
		if (claims.has(AGENCY) && claims.has(ORGANIZATION)) {
			throw new ConsultancyAmbiguous();
		}
		return claims.has(AGENCY) ? agency(claims) : consultant(claims);
	}

	private static Agency agency(Claims claims) {
		Claims agency = claims.object(AGENCY);
		return new Agency(agency.text("tenant").orElseThrow(ConsultancyMissing::new), subject(claims),
				agency.text("id").orElseThrow(ConsultancyMissing::new));
	}

	private static Consultant consultant(Claims claims) {
		Claims organizations = claims.object(ORGANIZATION);
		if (organizations.members().size() > 1) {
			throw new ConsultancyAmbiguous();
		}
		String alias = organizations.members()
			.keySet()
			.stream()
			.map(String.class::cast)
			.findFirst()
			.orElseThrow(ConsultancyMissing::new);
		Claims organization = organizations.object(alias);
		return new Consultant(organization.text("id").orElseThrow(ConsultancyMissing::new),
				organization.firstText("name").orElse(alias), subject(claims), name(claims), roles(claims));
	}

	private static String subject(Claims claims) {
		return claims.text("sub").orElseThrow(Unauthenticated::withInvalidToken);
	}

	private static String name(Claims claims) {
		return claims.text("name").or(() -> claims.text("preferred_username")).orElse("");
	}

	private static Set<Role> roles(Claims claims) {
		Claims access = claims.object("realm_access");
		Set<Role> roles = Arrays.stream(Role.values())
			.filter((role) -> access.lists("roles", role.toString()))
			.collect(Collectors.toUnmodifiableSet());
		if (roles.isEmpty()) {
			throw new RoleMissing();
		}
		return roles;
	}

}
