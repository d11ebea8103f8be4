package de.nachhalt.gateway.session;

import java.util.List;

import org.springframework.security.authentication.AbstractAuthenticationToken;

/**
 * A browser that continues its session.
 */
final class BrowserAuthentication extends AbstractAuthenticationToken {

	private final transient Session session;

	BrowserAuthentication(Session session) {
		super(List.of());
		this.session = session;
		setAuthenticated(true);
	}

	@Override
	public Session getPrincipal() {
		return this.session;
	}

	@Override
	public String getCredentials() {
		return "";
	}

	@Override
	public String getName() {
		return this.session.identity().subject();
	}

}
