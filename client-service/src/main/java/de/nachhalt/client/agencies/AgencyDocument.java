package de.nachhalt.client.agencies;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An agency as Keycloak keeps it: a client that signs in for itself and whose tokens say
 * whom it works for.
 *
 * @param id given by Keycloak; {@code null} before
 */
record AgencyDocument(@Nullable String id, String clientId, @Nullable String name, boolean enabled,
		@Nullable Map<String, String> attributes) {

	/** The consultancy that an agency works for; Keycloak finds clients by it. */
	static final String TENANT = "nachhalt.tenant";

	private static final String SECRET_SINCE = "client.secret.creation.time";

	/** What a new one is made of; it has these rights only. */
	static Map<String, Object> of(String tenant, String id, String name) {
		return Map.ofEntries(Map.entry("clientId", id), Map.entry("name", name), Map.entry("enabled", true),
				Map.entry("protocol", "openid-connect"), Map.entry("clientAuthenticatorType", "client-secret"),
				Map.entry("publicClient", false), Map.entry("standardFlowEnabled", false),
				Map.entry("implicitFlowEnabled", false), Map.entry("directAccessGrantsEnabled", false),
				Map.entry("serviceAccountsEnabled", true), Map.entry("fullScopeAllowed", false),
				Map.entry("defaultClientScopes", List.of("basic", "nachhalt-api")),
				Map.entry("optionalClientScopes", List.of()), Map.entry("attributes", Map.of(TENANT, tenant)),
				Map.entry("protocolMappers",
						List.of(claim("agency", "agency.id", id), claim("consultancy", "agency.tenant", tenant))));
	}

	private static Map<String, Object> claim(String name, String claim, String value) {
		return Map.of("name", name, "protocol", "openid-connect", "protocolMapper", "oidc-hardcoded-claim-mapper",
				"config", Map.of("claim.name", claim, "claim.value", value, "jsonType.label", "String",
						"access.token.claim", "true"));
	}

	boolean worksFor(String tenant) {
		return tenant.equals(attribute(TENANT));
	}

	PartnerAgency agency(String tenant) {
		String since = attribute(SECRET_SINCE);
		return new PartnerAgency(String.valueOf(this.id), tenant, this.clientId,
				(this.name == null || this.name.isBlank()) ? this.clientId : this.name, this.enabled,
				(since != null) ? Instant.ofEpochSecond(Long.parseLong(since)) : null);
	}

	private @Nullable String attribute(String key) {
		return (this.attributes != null) ? this.attributes.get(key) : null;
	}

}
