package de.nachhalt.messaging;

/** Kafka did not confirm what was asked of it; it will be asked again. */
final class KafkaUnavailable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	KafkaUnavailable(Throwable cause) {
		super("Kafka did not confirm: " + cause, cause);
	}

}
