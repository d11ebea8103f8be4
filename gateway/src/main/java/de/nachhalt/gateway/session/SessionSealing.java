package de.nachhalt.gateway.session;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
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
		byte[] content = this.json
			.writeValueAsBytes(new Content(session.identity(), session.consultancies(), session.tokens()));
		return new StoredSession(session.key(), session.version(), this.seal.close(content, session.key()),
				session.started(), session.seen(), this.settings.end(session.started(), session.seen()), null);
	}

	/**
	 * @return nothing if the session was sealed with a secret, or in a way, that is no
	 * longer in use
	 */
	Optional<Session> open(StoredSession stored) {
		return this.seal.open(stored.sealed(), stored.key())
			.map((content) -> this.json.readValue(content, Content.class))
			.flatMap((content) -> session(stored, content));
	}

	private static Optional<Session> session(StoredSession stored, Content content) {
		return Optional.ofNullable(content.consultancies())
			.map((consultancies) -> new Session(stored.key(), stored.version(), content.identity(), consultancies,
					content.tokens(), stored.started(), stored.seen()));
	}

	/**
	 * @param consultancies null if sealed when a login was for one consultancy only; its
	 * tokens cannot be renewed in the way it is done now
	 */
	private record Content(Identity identity, @Nullable List<Consultancy> consultancies, Tokens tokens) {
	}

}
