package de.nachhalt.identity;

import java.net.URI;

/**
 * The realm whose tokens count.
 *
 * @param uri as it stands in a token's <code>iss</code>
 */
record Issuer(String uri) {

	/**
	 * @throws IllegalArgumentException if the address is none; the message is for the
	 * operator
	 */
	static Issuer at(String keycloak) {
		String base = keycloak.endsWith("/") ? keycloak.substring(0, keycloak.length() - 1) : keycloak;
		if (!isWebAddress(base)) {
			throw new IllegalArgumentException("KEYCLOAK_URL must be an http(s) address, but is '" + keycloak + "'");
		}
		return new Issuer(base + "/realms/nachhalt");
	}

	private static boolean isWebAddress(String text) {
		try {
			URI uri = URI.create(text);
			return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null;
		}
		catch (IllegalArgumentException _) {
			return false;
		}
	}

	String keys() {
		return this.uri + "/protocol/openid-connect/certs";
	}

}
