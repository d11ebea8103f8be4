package de.nachhalt.gateway.route;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/**
 * Bodies of unannounced length.
 */
final class InputStreams {

	private InputStreams() {
	}

	static InputStream of(int length) {
		return new ByteArrayInputStream(new byte[length]);
	}

}
