package de.nachhalt.client.keycloak;

/**
 * Keycloak does not take an account like that.
 */
public final class AccountRefused extends RuntimeException {

	AccountRefused() {
		super("account refused", null, false, false);
	}

}
