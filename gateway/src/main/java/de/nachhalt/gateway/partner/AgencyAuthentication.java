package de.nachhalt.gateway.partner;

import java.util.List;

import org.springframework.security.authentication.AbstractAuthenticationToken;

/**
 * An agency's machine, before and after its token was checked.
 */
final class AgencyAuthentication extends AbstractAuthenticationToken {

	private final String token;

	private final String agency;

	AgencyAuthentication(String token) {
		super(List.of());
		this.token = token;
		this.agency = "";
	}

	private AgencyAuthentication(String token, String agency) {
		super(List.of());
		this.token = token;
		this.agency = agency;
		setAuthenticated(true);
	}

	AgencyAuthentication of(String agency) {
		return new AgencyAuthentication(this.token, agency);
	}

	@Override
	public String getPrincipal() {
		return this.agency;
	}

	@Override
	public String getCredentials() {
		return this.token;
	}

}
