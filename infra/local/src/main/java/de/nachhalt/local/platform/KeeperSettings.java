package de.nachhalt.local.platform;

import java.time.Duration;

/**
 * How patient the platform is with its parts.
 *
 * @param start from the start of a process to its first answer
 * @param stop from being asked to end to being ended
 * @param backoff before the first restart; doubled from one to the next
 * @param longestBackoff the doubling ends here
 */
record KeeperSettings(Duration start, Duration stop, Duration backoff, Duration longestBackoff) {

	static final KeeperSettings DEFAULT = new KeeperSettings(Duration.ofMinutes(4), Duration.ofSeconds(20),
			Duration.ofSeconds(1), Duration.ofSeconds(30));

}
