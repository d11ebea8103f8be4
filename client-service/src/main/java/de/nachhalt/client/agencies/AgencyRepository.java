package de.nachhalt.client.agencies;

import java.util.List;
import java.util.Map;

import de.nachhalt.client.keycloak.Accounts;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Repository;

/**
 * Where agencies are kept: at Keycloak, as clients. Each answer is held against the
 * consultancy once more, whatever Keycloak was asked for.
 */
@Repository
class AgencyRepository {

	private static final String ONE = "/clients/{account}";

	private static final String SECRET = "/clients/{account}/client-secret";

	private final Accounts accounts;

	AgencyRepository(Accounts accounts) {
		this.accounts = accounts;
	}

	/**
	 * Agencies in the order of their ids.
	 */
	Mono<List<PartnerAgency>> page(String tenant, int first, int limit) {
		return this.accounts
			.list(AgencyDocument.class, "/clients?q={query}&first={first}&max={max}",
					AgencyDocument.TENANT + ":" + tenant, first, limit)
			.filter((client) -> client.worksFor(tenant))
			.map((client) -> client.agency(tenant))
			.collectList();
	}

	/**
	 * The agency; empty when none of that id works for the consultancy.
	 */
	Mono<PartnerAgency> find(String tenant, String id) {
		return this.accounts.list(AgencyDocument.class, "/clients?clientId={id}", id)
			.filter((client) -> client.clientId().equals(id) && client.worksFor(tenant))
			.next()
			.map((client) -> client.agency(tenant));
	}

	/**
	 * Makes an agency, with a secret.
	 */
	Mono<PartnerAgency> create(String tenant, String id, String name) {
		return this.accounts.create(AgencyDocument.of(tenant, id, name), "/clients").then(find(tenant, id));
	}

	/**
	 * The agency with another name or state, as it then is.
	 */
	Mono<PartnerAgency> change(PartnerAgency agency, String name, boolean enabled) {
		return this.accounts
			.put(Map.of("clientId", agency.id(), "name", name, "enabled", enabled), ONE, agency.account())
			.then(find(agency.tenant(), agency.id()));
	}

	Mono<String> secret(PartnerAgency agency) {
		return this.accounts.read(Secret.class, SECRET, agency.account()).map(Secret::value);
	}

	/**
	 * Makes another secret; the one before counts no longer.
	 */
	Mono<String> renewSecret(PartnerAgency agency) {
		return this.accounts.post(Secret.class, Map.of(), SECRET, agency.account()).map(Secret::value);
	}

	private record Secret(String value) {

		@Override
		public String toString() {
			return "Secret";
		}

	}

}
