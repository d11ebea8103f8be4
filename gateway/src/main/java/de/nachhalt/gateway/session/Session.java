package de.nachhalt.gateway.session;

import java.time.Instant;

import de.nachhalt.gateway.caller.Caller;

/**
 * A signed-in browser.
 *
 * @param key under which the session is stored: a hash of what the browser's cookie says
 * @param version raised whenever the tokens change
 * @param identity who signed in
 * @param tokens what the services want to see
 * @param started when the user signed in
 * @param seen when the browser was last heard of, give or take a minute
 */
public record Session(String key, long version, Identity identity, Tokens tokens, Instant started, Instant seen) {

	/**
	 * What the rest of the gateway needs to know.
	 */
	public Caller caller() {
		return new Caller(Caller.Kind.CONSULTANCY, this.identity.account(), this.tokens.access());
	}

	Session renewed(Tokens tokens) {
		return new Session(this.key, this.version + 1, AccessToken.identity(tokens.access()), tokens, this.started,
				this.seen);
	}

	Session seenAt(Instant now) {
		return new Session(this.key, this.version, this.identity, this.tokens, this.started, now);
	}

	@Override
	public String toString() {
		return "Session of " + this.identity.subject() + ", version " + this.version;
	}

}
