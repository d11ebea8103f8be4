package de.nachhalt.client.actions;

import java.time.Instant;
import java.time.LocalDate;

import de.nachhalt.client.people.Person;
import de.nachhalt.messaging.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody does for a client until a day.
 *
 * @param origin what it follows from; {@code null} when somebody thought of it
 * @param removedAt while it can be brought back; {@code null} unless removed
 * @param source what no two actions of a consultancy share: the key of the origin, else
 * the id
 * @param listing how lists find it; follows from the rest
 */
record Action(String id, String tenant, long version, String clientId, Task task, @Nullable Origin origin,
		Progress progress, Person author, Instant addedAt, @Nullable Instant removedAt, String source,
		ActionListing listing) implements Aggregate {

	static Action add(String id, String tenant, String clientId, Draft draft, Person author, Instant now) {
		return of(id, tenant, 1, clientId, draft.task(), draft.origin(), new Progress(draft.state(), now, author),
				author, now, null);
	}

	Action change(Draft draft, Person editor, Instant now) {
		return of(this.id, this.tenant, this.version, this.clientId, draft.task(), draft.origin(),
				this.progress.to(draft.state(), editor, now), this.author, this.addedAt, this.removedAt);
	}

	/** Sets its origin free, so that another action may follow from it. */
	Action remove(Instant now) {
		return of(this.id, this.tenant, this.version, this.clientId, this.task, this.origin, this.progress, this.author,
				this.addedAt, now);
	}

	Action restore() {
		return of(this.id, this.tenant, this.version, this.clientId, this.task, this.origin, this.progress, this.author,
				this.addedAt, null);
	}

	boolean removed() {
		return this.removedAt != null;
	}

	/** What it is made of, as somebody would enter it. */
	Draft draft() {
		return new Draft(this.task, this.origin, this.progress.state());
	}

	private static Action of(String id, String tenant, long version, String clientId, Task task,
			@Nullable Origin origin, Progress progress, Person author, Instant addedAt, @Nullable Instant removedAt) {
		boolean removed = removedAt != null;
		return new Action(id, tenant, version, clientId, task, origin, progress, author, addedAt, removedAt,
				(origin == null || removed) ? id : origin.key(),
				removed ? ActionListing.nowhere(id) : ActionListing.of(id, clientId, task, origin, progress));
	}

	/** Keeps what people wrote out of logs. */
	@Override
	public String toString() {
		return "Action " + this.id;
	}

	/**
	 * What is to be done.
	 *
	 * @param owner {@code null} while nobody sees to it
	 * @param dueOn by when; {@code null} for no particular day
	 * @param effortHours working hours it takes; {@code null} when nobody has estimated
	 * them
	 */
	record Task(String title, @Nullable String details, @Nullable Owner owner, @Nullable LocalDate dueOn,
			@Nullable Double effortHours) {

		/** Keeps what people wrote out of logs. */
		@Override
		public String toString() {
			return "Task";
		}

	}

	/**
	 * How far it is.
	 *
	 * @param since when it came to that
	 * @param by who brought it there
	 */
	record Progress(State state, Instant since, Person by) {

		Progress to(State changed, Person by, Instant now) {
			return (changed == this.state) ? this : new Progress(changed, now, by);
		}

	}

	/**
	 * What somebody enters.
	 */
	record Draft(Task task, @Nullable Origin origin, State state) {
	}

}
