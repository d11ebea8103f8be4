package de.nachhalt.report.acts;

import java.util.Locale;

import de.nachhalt.identity.Consultant;
import de.nachhalt.messaging.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * Somebody did something.
 *
 * @param by subject of the consultant
 * @param clientId the client it was done for; {@code null} if there is none
 */
record ActDone(String kind, String by, @Nullable String clientId) implements DomainEvent {

	static ActDone by(Consultant consultant, Act act, @Nullable String clientId) {
		return new ActDone(act.name().toLowerCase(Locale.ROOT).replace('_', '-'), consultant.subject(), clientId);
	}

	@Override
	public String type() {
		return "de.nachhalt.act.done.v1";
	}

	@Override
	public String topic() {
		return "nachhalt.acts";
	}

}
