package de.nachhalt.identity.testing;

import java.time.Instant;

import de.nachhalt.identity.Actor;
import de.nachhalt.identity.ActorAuthentication;

import org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers;
import org.springframework.test.web.reactive.server.MockServerConfigurer;
import org.springframework.test.web.reactive.server.WebTestClientConfigurer;

/**
 * Lets a slice test act as somebody without any token:
 * <code>web.mutateWith(Acting.as(People.lead()))</code>. Over a real connection, use
 * {@link TestIssuer}.
 */
public final class Acting {

	private Acting() {
	}

	public static <T extends WebTestClientConfigurer & MockServerConfigurer> T as(Actor actor) {
		return SecurityMockServerConfigurers.mockAuthentication(new ActorAuthentication(actor, Instant.MAX));
	}

}
