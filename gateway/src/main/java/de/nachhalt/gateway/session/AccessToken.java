package de.nachhalt.gateway.session;

import java.text.ParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the claims of an access token that Keycloak itself has just handed over. The
 * signature is the services' business.
 */
final class AccessToken {

	private static final Set<String> ROLES = Set.of("lead", "consultant");

	private AccessToken() {
	}

	static Identity identity(String token) {
		try {
			JWTClaimsSet claims = JWTParser.parse(token).getJWTClaimsSet();
			return new Identity(claims.getSubject(), name(claims), consultancies(claims), roles(claims));
		}
		catch (ParseException ex) {
			throw new IllegalStateException("Keycloak's access token is no JWT", ex);
		}
	}

	private static String name(JWTClaimsSet claims) throws ParseException {
		String name = claims.getStringClaim("name");
		String account = claims.getStringClaim("preferred_username");
		return Stream.of(name, account, claims.getSubject())
			.filter((candidate) -> candidate != null && !candidate.isBlank())
			.findFirst()
			.orElse("");
	}

	private static List<Consultancy> consultancies(JWTClaimsSet claims) {
		return entries(claims.getClaim("organization")).map(AccessToken::consultancy).toList();
	}

	private static Consultancy consultancy(Map.Entry<?, ?> organization) {
		String alias = String.valueOf(organization.getKey());
		Map<?, ?> details = (organization.getValue() instanceof Map<?, ?> map) ? map : Map.of();
		return new Consultancy(text(details.get("id"), ""), alias, text(details.get("name"), alias));
	}

	private static String text(@Nullable Object value, String otherwise) {
		return switch (value) {
			case String text -> text;
			case Collection<?> values when !values.isEmpty() -> String.valueOf(values.iterator().next());
			case null, default -> otherwise;
		};
	}

	private static List<String> roles(JWTClaimsSet claims) {
		return entries(claims.getClaim("realm_access")).filter((entry) -> "roles".equals(entry.getKey()))
			.map(Map.Entry::getValue)
			.flatMap((roles) -> (roles instanceof Collection<?> names) ? names.stream() : Stream.of())
			.map(String::valueOf)
			.filter(ROLES::contains)
			.sorted()
			.toList();
	}

	private static Stream<? extends Map.Entry<?, ?>> entries(@Nullable Object claim) {
		return (claim instanceof Map<?, ?> map) ? map.entrySet().stream() : Stream.of();
	}

}
