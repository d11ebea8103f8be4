package de.nachhalt.messaging;

import java.util.List;

/**
 * Lets a service try again what it put aside, once the cause is repaired. Every dead
 * letter is handed only to the group that failed on it, and once; one that fails again is
 * put aside again.
 */
public final class DeadLetters {

	private final String prefix;

	private final List<Replay> replays;

	DeadLetters(String prefix, List<Replay> replays) {
		this.prefix = prefix;
		this.replays = List.copyOf(replays);
	}

	/**
	 * Tries again all that this service put aside of a topic and did not try again yet.
	 * Blocks until it is done.
	 * @param topic the topic itself, without {@code -dlt}
	 */
	public Outcome replay(String topic) {
		return this.replays.stream()
			.filter((replay) -> replay.topic().equals(this.prefix + topic))
			.map(Replay::run)
			.reduce(new Outcome(0, 0), Outcome::plus);
	}

	/**
	 * What became of the dead letters.
	 *
	 * @param accepted how many were applied or, in case of jobs, queued again
	 * @param refused how many failed again and are dead letters once more
	 */
	public record Outcome(int accepted, int refused) {

		Outcome plus(Outcome other) {
			return new Outcome(this.accepted + other.accepted, this.refused + other.refused);
		}

	}

}
