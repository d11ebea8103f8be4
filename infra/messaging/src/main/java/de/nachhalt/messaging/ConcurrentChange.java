package de.nachhalt.messaging;

/**
 * The aggregate was changed or erased since the state to be written was read: nothing was
 * written; read it again.
 */
public final class ConcurrentChange extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ConcurrentChange(String id, long version) {
		super("Version %d of %s is no longer the current one".formatted(version, id));
	}

}
