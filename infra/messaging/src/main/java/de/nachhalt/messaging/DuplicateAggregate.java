package de.nachhalt.messaging;

/**
 * An aggregate with this id, or with the same value under another unique index, is there
 * already: nothing was written.
 */
public final class DuplicateAggregate extends RuntimeException {

	private static final long serialVersionUID = 1L;

	DuplicateAggregate(String id, Throwable cause) {
		super("%s collides with a stored aggregate".formatted(id), cause);
	}

}
