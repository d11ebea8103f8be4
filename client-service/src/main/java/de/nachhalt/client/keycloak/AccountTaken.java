package de.nachhalt.client.keycloak;

/**
 * Keycloak knows an account with this name or address already, of whatever consultancy.
 */
public final class AccountTaken extends RuntimeException {

	AccountTaken() {
		super("account taken", null, false, false);
	}

}
