package de.nachhalt.gateway.session;

import java.util.Optional;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Turns sessions into what is stored, and back.
 */
@Component
class SessionSealing {

	private final JsonMapper json = JsonMapper.builder().build();

	private final Seal seal;

	private final SessionSettings settings;

	SessionSealing(Seal seal, SessionSettings settings) {
		this.seal = seal;
		this.settings = settings;
	}

	StoredSession close(Session session) {
		byte[] content = this.json.writeValueAsBytes(new Content(session.identity(), session.tokens()));
		return new StoredSession(session.key(), session.version(), this.seal.close(content, session.key()),
				session.started(), session.seen(), this.settings.end(session.started(), session.seen()), null);
	}

	/**
	 * @return nothing if the session was sealed with a secret that is no longer in use
	 */
	Optional<Session> open(StoredSession stored) {
		return this.seal.open(stored.sealed(), stored.key())
			.map((content) -> this.json.readValue(content, Content.class))
			.map((content) -> new Session(stored.key(), stored.version(), content.identity(), content.tokens(),
					stored.started(), stored.seen()));
	}

	private record Content(Identity identity, Tokens tokens) {
	}

}
