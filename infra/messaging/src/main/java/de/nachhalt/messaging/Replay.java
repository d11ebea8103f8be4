package de.nachhalt.messaging;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.kafka.listener.ConsumerRecordRecoverer;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Reads the dead letters of one group on one topic, from where the last replay ended to
 * what is there now, and hands each to the group's handlers.
 *
 * @param topic the topic the records were put aside from
 */
record Replay(String topic, String group, Map<String, Object> consumerProperties, Handler handler,
		ConsumerRecordRecoverer putAside) {

	private static final Logger log = LoggerFactory.getLogger(Replay.class);

	private static final Duration POLL = Duration.ofSeconds(1);

	DeadLetters.Outcome run() {
		try (Consumer<String, byte[]> consumer = new KafkaConsumer<>(settings(), new StringDeserializer(),
				new ByteArrayDeserializer())) {
			List<TopicPartition> partitions = consumer.partitionsFor(Topics.deadLettersOf(this.topic))
				.stream()
				.map((partition) -> new TopicPartition(partition.topic(), partition.partition()))
				.toList();
			consumer.assign(partitions);
			Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
			DeadLetters.Outcome outcome = new DeadLetters.Outcome(0, 0);
			while (partitions.stream()
				.anyMatch((partition) -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
				for (ConsumerRecord<String, byte[]> letter : consumer.poll(POLL)) {
					if (letter.offset() < ends.getOrDefault(partition(letter), 0L)) {
						outcome = outcome.plus(handle(letter));
						commit(consumer, letter);
					}
				}
			}
			log.info("{} tried its dead letters of {} again: {}", this.group, this.topic, outcome);
			return outcome;
		}
	}

	private Map<String, Object> settings() {
		Map<String, Object> settings = new HashMap<>(this.consumerProperties);
		settings.put(ConsumerConfig.GROUP_ID_CONFIG, this.group + ".replay");
		settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
		settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
		return settings;
	}

	private DeadLetters.Outcome handle(ConsumerRecord<String, byte[]> letter) {
		if (!mine(letter)) {
			return new DeadLetters.Outcome(0, 0);
		}
		ConsumerRecord<String, byte[]> original = original(letter);
		try {
			this.handler.handle(original);
			return new DeadLetters.Outcome(1, 0);
		}
		catch (Exception ex) {
			this.putAside.accept(original, ex);
			return new DeadLetters.Outcome(0, 1);
		}
	}

	private boolean mine(ConsumerRecord<String, byte[]> letter) {
		Header header = letter.headers().lastHeader(DeadLetterTopic.GROUP);
		return header != null && Arrays.equals(header.value(), this.group.getBytes(UTF_8));
	}

	private ConsumerRecord<String, byte[]> original(ConsumerRecord<String, byte[]> letter) {
		RecordHeaders headers = new RecordHeaders();
		letter.headers().forEach((header) -> {
			if (!header.key().startsWith("kafka_dlt-") && !header.key().equals(DeadLetterTopic.GROUP)) {
				headers.add(header);
			}
		});
		return new ConsumerRecord<>(this.topic, letter.partition(), letter.offset(), letter.timestamp(),
				TimestampType.CREATE_TIME, letter.serializedKeySize(), letter.serializedValueSize(), letter.key(),
				letter.value(), headers, Optional.empty());
	}

	private static TopicPartition partition(ConsumerRecord<?, ?> letter) {
		return new TopicPartition(letter.topic(), letter.partition());
	}

	private static void commit(Consumer<String, byte[]> consumer, ConsumerRecord<String, byte[]> letter) {
		consumer.commitSync(Map.of(partition(letter), new OffsetAndMetadata(letter.offset() + 1)));
	}

	@FunctionalInterface
	interface Handler {

		void handle(ConsumerRecord<String, byte[]> record) throws Exception;

	}

}
