package de.nachhalt.client.members;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A password for the first time: sixteen letters and digits that nobody confuses, about
 * 79 bits, in groups that can be dictated.
 *
 * @param text as the person types it
 */
record InitialPassword(String text) {

	private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

	private static final int GROUPS = 4;

	private static final int GROUP = 4;

	private static final SecureRandom RANDOM = new SecureRandom();

	static InitialPassword random() {
		return new InitialPassword(
				IntStream.range(0, GROUPS).mapToObj((_) -> group()).collect(Collectors.joining("-")));
	}

	private static String group() {
		return RANDOM.ints(GROUP, 0, LETTERS.length())
			.mapToObj((letter) -> LETTERS.substring(letter, letter + 1))
			.collect(Collectors.joining());
	}

	/** Keeps what is secret out of logs. */
	@Override
	public String toString() {
		return "InitialPassword";
	}

}
