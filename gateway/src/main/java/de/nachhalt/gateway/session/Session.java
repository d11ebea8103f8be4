package de.nachhalt.gateway.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import de.nachhalt.gateway.caller.Caller;
import org.jspecify.annotations.Nullable;

/**
 * A signed-in browser.
 *
 * @param key under which the session is stored: a hash of what the browser's cookie says
 * @param version raised whenever the tokens change
 * @param identity who signed in
 * @param consultancies all that the user belongs to, of which the tokens are for one
 * @param tokens what the services want to see
 * @param started when the user signed in
 * @param seen when the browser was last heard of, give or take a minute
 */
public record Session(String key, long version, Identity identity, List<Consultancy> consultancies, Tokens tokens,
		Instant started, Instant seen) {

	static Session begun(SessionId id, Tokens tokens, Instant now) {
		Identity identity = AccessToken.identity(tokens.access());
		return new Session(id.key(), 1, identity, identity.consultancies(), tokens, now, now);
	}

	/**
	 * A consultancy of the user's.
	 */
	public Optional<Consultancy> consultancy(@Nullable String id) {
		return this.consultancies.stream().filter((consultancy) -> consultancy.id().equals(id)).findFirst();
	}

	/**
	 * What the rest of the gateway needs to know.
	 */
	public Caller caller() {
		return new Caller(Caller.Kind.CONSULTANCY, this.identity.account(), this.tokens.access());
	}

	/**
	 * @param asked whom the tokens were asked for alone: they say nothing of other
	 * consultancies, and if they are not for this one, the user has left it. Null if they
	 * were asked for all
	 */
	Session renewed(Tokens tokens, @Nullable Consultancy asked) {
		Identity now = AccessToken.identity(tokens.access());
		List<Consultancy> all = (asked != null) ? this.consultancies : now.consultancies();
		List<Consultancy> left = all.stream()
			.filter((one) -> !one.equals(asked) || !now.consultancies().isEmpty())
			.toList();
		return new Session(this.key, this.version + 1, now, left, tokens, this.started, this.seen);
	}

	/** The same under another key: to the browser a new session. */
	Session as(SessionId id) {
		return new Session(id.key(), this.version, this.identity, this.consultancies, this.tokens, this.started,
				this.seen);
	}

	Session seenAt(Instant now) {
		return new Session(this.key, this.version, this.identity, this.consultancies, this.tokens, this.started, now);
	}

	@Override
	public String toString() {
		return "Session of " + this.identity.subject() + ", version " + this.version;
	}

}
