package de.nachhalt.client.notes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import de.nachhalt.client.people.Person;
import de.nachhalt.messaging.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a consultant has written down about a client.
 *
 * @param on the day it is about
 * @param contactOn the same when the client was in touch that day; {@code null} else
 * @param editedBy who changed it last; {@code null} when nobody did
 * @param removedAt while it can be brought back; {@code null} unless removed
 * @param position in the order of writing; ends with the id, so that no two share one
 */
record Note(String id, String tenant, long version, String clientId, NoteKind kind, String text, LocalDate on,
		@Nullable LocalDate contactOn, Person author, Instant writtenAt, @Nullable Person editedBy,
		@Nullable Instant editedAt, @Nullable Instant removedAt, String position) implements Aggregate {

	static Note write(String id, String tenant, String clientId, Words words, Person author, Instant now) {
		String position = String.format(Locale.ROOT, "%015d", now.toEpochMilli()) + '\u0001' + id;
		return new Note(id, tenant, 1, clientId, words.kind(), words.text(), words.on(), words.contactOn(), author, now,
				null, null, null, position);
	}

	Note edit(Words words, Person editor, Instant now) {
		return new Note(this.id, this.tenant, this.version, this.clientId, words.kind(), words.text(), words.on(),
				words.contactOn(), this.author, this.writtenAt, editor, now, this.removedAt, this.position);
	}

	Note remove(Instant now) {
		return removed(now, null);
	}

	Note restore() {
		return removed(null, new Words(this.kind, this.text, this.on).contactOn());
	}

	boolean removed() {
		return this.removedAt != null;
	}

	private Note removed(@Nullable Instant at, @Nullable LocalDate contact) {
		return new Note(this.id, this.tenant, this.version, this.clientId, this.kind, this.text, this.on, contact,
				this.author, this.writtenAt, this.editedBy, this.editedAt, at, this.position);
	}

	/** Keeps what people wrote out of logs. */
	@Override
	public String toString() {
		return "Note " + this.id;
	}

	/**
	 * What somebody writes.
	 */
	record Words(NoteKind kind, String text, LocalDate on) {

		@Nullable LocalDate contactOn() {
			return this.kind.contact() ? this.on : null;
		}

	}

}
