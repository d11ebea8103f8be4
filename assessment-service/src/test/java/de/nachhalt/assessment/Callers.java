package de.nachhalt.assessment;

import de.nachhalt.identity.Actor;
import de.nachhalt.identity.Consultant;
import de.nachhalt.identity.testing.Acting;
import de.nachhalt.identity.testing.People;

import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * Who calls in tests.
 */
public final class Callers {

	public static final Consultant NEULAND = People.consultant();

	public static final Consultant KOMPASS = People.lead(People.KOMPASS);

	private Callers() {
	}

	public static WebTestClient as(Actor actor, WebTestClient http) {
		return http.mutateWith(Acting.as(actor));
	}

}
