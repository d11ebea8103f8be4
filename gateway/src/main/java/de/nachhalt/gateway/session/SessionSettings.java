package de.nachhalt.gateway.session;

import java.time.Duration;
import java.time.Instant;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * How long sessions live and how closely the gateway looks at them.
 *
 * @param secret what sessions are sealed with in the database; the same for all
 * instances. Another one ends all sessions
 * @param idle after how much time without a request a session ends
 * @param absolute when a session ends in any case
 * @param touch how often at most a running session writes that it is in use
 * @param cache how long an instance trusts its copy; as long may a session that was ended
 * at another instance go on
 * @param refresh how long before its end an access token is renewed
 */
@ConfigurationProperties("nachhalt.gateway.session")
public record SessionSettings(String secret, @DefaultValue("1h") Duration idle, @DefaultValue("12h") Duration absolute,
		@DefaultValue("1m") Duration touch, @DefaultValue("5s") Duration cache, @DefaultValue("30s") Duration refresh) {

	public SessionSettings {
		Assert.isTrue(secret.length() >= 16, "nachhalt.gateway.session.secret needs 16 characters or more");
		Assert.isTrue(touch.compareTo(idle) < 0, "nachhalt.gateway.session.touch must be shorter than idle");
	}

	Instant end(Instant started, Instant seen) {
		Instant idleEnd = seen.plus(this.idle);
		Instant absoluteEnd = started.plus(this.absolute);
		return idleEnd.isBefore(absoluteEnd) ? idleEnd : absoluteEnd;
	}

	@Override
	public String toString() {
		return "SessionSettings";
	}

}
