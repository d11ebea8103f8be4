package de.nachhalt.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Puts aside what a group could not read or apply: on {@code <topic>-dlt}, with its
 * headers and the name of the group, so that {@link DeadLetters} can hand it to that
 * group again.
 */
class DeadLetterTopic {

	private static final Logger log = LoggerFactory.getLogger(DeadLetterTopic.class);

	static final String GROUP = "nachhalt-group";

	private final KafkaOperations<String, byte[]> kafka;

	private final MessagingMetrics metrics;

	DeadLetterTopic(KafkaOperations<String, byte[]> kafka, MessagingMetrics metrics) {
		this.kafka = kafka;
		this.metrics = metrics;
	}

	/**
	 * For one group; throws if Kafka does not take the record, which then is not done
	 * with.
	 */
	ConsumerRecordRecoverer of(String group) {
		DeadLetterPublishingRecoverer publisher = new DeadLetterPublishingRecoverer(this.kafka,
				(record, ex) -> new TopicPartition(Topics.deadLettersOf(record.topic()), -1));
		publisher.excludeHeader(HeadersToAdd.EX_STACKTRACE);
		publisher.setFailIfSendResultIsError(true);
		publisher.addHeadersFunction((record, ex) -> new RecordHeaders().add(GROUP, group.getBytes(UTF_8)));
		return (record, ex) -> {
			publisher.accept(record, ex);
			this.metrics.deadLetter(record.topic(), group);
			log.error("{} put {} aside", group, describe(record), ex);
		};
	}

	private static String describe(ConsumerRecord<?, ?> record) {
		return "%s-%d@%d (%s)".formatted(record.topic(), record.partition(), record.offset(), record.key());
	}

}
