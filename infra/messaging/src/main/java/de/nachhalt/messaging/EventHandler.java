package de.nachhalt.messaging;

/**
 * What a service does about an event. It may block: it runs on a virtual thread. An
 * exception makes it be tried again, and in the end puts the event on the dead-letter
 * topic; it has to be idempotent, see {@link Projections}.
 *
 * @param <T> the type of the data
 */
@FunctionalInterface
public interface EventHandler<T> {

	void handle(Received<T> event) throws Exception;

}
