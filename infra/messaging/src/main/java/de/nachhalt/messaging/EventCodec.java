package de.nachhalt.messaging;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Between events and Kafka records: CloudEvents 1.0 in binary mode, keyed by the
 * aggregate's id.
 */
final class EventCodec {

	private static final String TENANT = "tenant";

	private static final String SEQ = "seq";

	private final URI source;

	private final String topicPrefix;

	EventCodec(String service, String topicPrefix) {
		this.topicPrefix = topicPrefix;
		this.source = URI.create("/nachhalt/" + service);
	}

	ProducerRecord<String, byte[]> write(String aggregateId, OutboxEvent event) {
		CloudEvent cloudEvent = CloudEventBuilder.v1()
			.withId(event.id())
			.withSource(this.source)
			.withType(event.type())
			.withSubject(aggregateId)
			.withTime(event.at().atOffset(ZoneOffset.UTC))
			.withExtension(TENANT, event.tenant())
			.withExtension(SEQ, event.seq())
			.withData("application/json", event.data().getBytes(UTF_8))
			.build();
		return KafkaMessageFactory.<String>createWriter(this.topicPrefix + event.topic(), aggregateId)
			.writeBinary(cloudEvent);
	}

	/**
	 * Reads the attributes and leaves the data as it came.
	 * @throws UnreadableEvent if it is no CloudEvent or lacks what every event of ours
	 * has
	 */
	static Received<byte[]> read(ConsumerRecord<String, byte[]> record) {
		try {
			CloudEvent event = KafkaMessageFactory.createReader(record).toEvent();
			Instant at = Objects.requireNonNull(event.getTime(), "time").toInstant();
			return new Received<>(event.getId(), event.getType(), extension(event, TENANT),
					Objects.requireNonNull(event.getSubject(), "subject"), Long.parseLong(extension(event, SEQ)), at,
					Objects.requireNonNull(event.getData(), "data").toBytes());
		}
		catch (CloudEventRWException | IllegalArgumentException | IllegalStateException | NullPointerException ex) {
			throw new UnreadableEvent("not an event of ours", ex);
		}
	}

	private static String extension(CloudEvent event, String name) {
		@Nullable Object value = event.getExtension(name);
		return Objects.requireNonNull(value, name).toString();
	}

}
