package de.nachhalt.messaging;

/**
 * A business fact, told to other services. Implemented by records: their components are
 * the data, written as JSON. It carries ids and facts, no contact data.
 */
public interface DomainEvent {

	/**
	 * For example {@code de.nachhalt.client.registered.v1}; a breaking change takes a new
	 * number.
	 */
	String type();

	/** The Kafka topic it is published on. */
	String topic();

}
