package de.nachhalt.client;

import de.nachhalt.identity.Actor;
import de.nachhalt.identity.Agency;
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

	public static final Agency FUNKE = People.agency();

	public static final Agency BLITZ = People.agency(People.NEULAND, "agentur-blitz");

	/** The same name at another consultancy is another agency. */
	public static final Agency FUNKE_OF_KOMPASS = People.agency(People.KOMPASS, "agentur-funke");

	private Callers() {
	}

	public static WebTestClient as(Actor actor, WebTestClient http) {
		return http.mutateWith(Acting.as(actor));
	}

}
