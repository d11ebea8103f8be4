package de.nachhalt.messaging;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.producer.ProducerRecord;

import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;

/** Sends one event and waits until Kafka has it safe. */
class EventPublisher {

	private final KafkaOperations<String, byte[]> kafka;

	private final EventCodec codec;

	private final Topics topics;

	private final Duration timeout;

	EventPublisher(KafkaOperations<String, byte[]> kafka, EventCodec codec, Topics topics, Duration timeout) {
		this.kafka = kafka;
		this.codec = codec;
		this.topics = topics;
		this.timeout = timeout;
	}

	/**
	 * Publishes an event.
	 * @throws KafkaUnavailable if it is not known to have arrived
	 */
	void publish(String aggregateId, OutboxEvent event) throws InterruptedException {
		ProducerRecord<String, byte[]> record = this.codec.write(aggregateId, event);
		this.topics.ensure(List.of(record.topic()));
		try {
			this.kafka.send(record).get(this.timeout.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (ExecutionException | TimeoutException | KafkaException ex) {
			throw new KafkaUnavailable(ex);
		}
	}

}
