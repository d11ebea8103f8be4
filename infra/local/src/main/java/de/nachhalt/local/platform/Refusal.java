package de.nachhalt.local.platform;

/**
 * The platform cannot do what was asked, for a reason that the person at the keyboard can
 * act on. The message is one clear sentence.
 */
final class Refusal extends RuntimeException {

	Refusal(String message) {
		super(message, null, false, false);
	}

}
