package de.nachhalt.gateway.session;

import java.util.List;
import java.util.Optional;

/**
 * Who signed in.
 *
 * @param subject the user's id in Keycloak
 * @param name the user's full name
 * @param consultancies of how many consultancies the access token speaks: one, or there
 * is something to be cleared up first
 * @param roles the user's roles on the platform
 */
public record Identity(String subject, String name, List<Consultancy> consultancies, List<String> roles) {

	/**
	 * The consultancy the user works for in this session, if there is no doubt about it.
	 */
	public Optional<Consultancy> consultancy() {
		return (this.consultancies.size() == 1) ? Optional.of(this.consultancies.getFirst()) : Optional.empty();
	}

	/**
	 * What the user's requests are counted under.
	 */
	String account() {
		return consultancy().map(Consultancy::id).orElse(this.subject);
	}

}
