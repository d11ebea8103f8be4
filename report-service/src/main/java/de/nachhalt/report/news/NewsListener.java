package de.nachhalt.report.news;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.nachhalt.messaging.StopSignal;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Reads all topics with news, in every instance all of them, and hands on what is news.
 * It belongs to no consumer group: what happened while nobody listened is no news.
 */
@Component
class NewsListener implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(NewsListener.class);

	private static final List<String> TOPICS = List.of("nachhalt.assessments", "nachhalt.report-jobs",
			"nachhalt.reports");

	private static final Duration POLL = Duration.ofMillis(500);

	private static final Duration LOOK_AROUND = Duration.ofSeconds(3);

	private final Map<String, Object> settings;

	private final List<String> topics;

	private final NewsPositions positions;

	private final NewsCodec codec;

	private final NewsDesk desk;

	private volatile StopSignal stopping = new StopSignal();

	private volatile @Nullable Thread reader;

	NewsListener(KafkaProperties kafka, @Value("${nachhalt.messaging.prefix:}") String prefix, NewsPositions positions,
			NewsCodec codec, NewsDesk desk) {
		this.settings = new HashMap<>(kafka.buildConsumerProperties());
		this.settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
		this.settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
		this.settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
		this.topics = TOPICS.stream().map((topic) -> prefix + topic).toList();
		this.positions = positions;
		this.codec = codec;
		this.desk = desk;
	}

	private void readUntilStopped() {
		boolean told = false;
		while (isRunning()) {
			try (Consumer<String, byte[]> consumer = new KafkaConsumer<>(this.settings, new StringDeserializer(),
					new ByteArrayDeserializer())) {
				read(consumer);
			}
			catch (InterruptedException | InterruptException ex) {
				return;
			}
			catch (KafkaException ex) {
				if (!told) {
					log.warn("No news for now: {}", ex.getMessage());
				}
				told = true;
			}
		}
	}

	private void read(Consumer<String, byte[]> consumer) throws InterruptedException {
		Instant lookAround = Instant.EPOCH;
		while (isRunning()) {
			if (Instant.now().isAfter(lookAround)) {
				this.positions.assign(consumer, this.topics);
				lookAround = Instant.now().plus(LOOK_AROUND);
			}
			if (consumer.assignment().isEmpty()) {
				this.stopping.await(POLL);
				continue;
			}
			for (ConsumerRecord<String, byte[]> told : consumer.poll(POLL)) {
				this.codec.read(told).ifPresent(this.desk::publish);
				this.positions.read(new TopicPartition(told.topic(), told.partition()), told.offset());
			}
		}
	}

	@Override
	public void start() {
		this.stopping = new StopSignal();
		Thread thread = Thread.ofPlatform().name("news").daemon().unstarted(this::readUntilStopped);
		this.reader = thread;
		thread.start();
	}

	@Override
	public void stop() {
		Optional<Thread> running = Optional.ofNullable(this.reader);
		this.reader = null;
		this.stopping.raise();
		running.ifPresent(Thread::interrupt);
	}

	@Override
	public boolean isRunning() {
		return this.reader != null;
	}

}
