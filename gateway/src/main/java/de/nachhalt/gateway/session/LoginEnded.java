package de.nachhalt.gateway.session;

/**
 * The identity provider renews the tokens of a session no more: the user has signed out
 * there, was blocked, or has been idle for too long.
 */
public class LoginEnded extends RuntimeException {

	public LoginEnded() {
		super("The login has ended", null, false, false);
	}

}
