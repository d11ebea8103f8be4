package de.nachhalt.local.platform;

import java.time.Duration;

/**
 * The last lines of a start: where to go, as whom, and how to stop.
 */
final class Greeting {

	private Greeting() {
	}

	static void print(Console console, Ports ports, long nanos) {
		console.say("""

				Nachhalt is ready after %.1f s:  %s

				  log in as            password             who
				  neuland-lead         neuland-lead         lead consultant of Neuland Beratung
				  neuland-consultant   neuland-consultant   consultant of Neuland Beratung
				  kompass-lead         kompass-lead         lead consultant of Kompass Consulting
				  beide-lead           beide-lead           lead consultant of both
				  agentur-funke        agentur-funke-secret partner agency (API, client credentials)

				Stop with Ctrl-C here or with './nachhalt down' elsewhere."""
			.formatted(Duration.ofNanos(nanos).toMillis() / 1000.0, ports.gatewayUrl()));
	}

}
