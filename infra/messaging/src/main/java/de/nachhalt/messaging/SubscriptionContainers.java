package de.nachhalt.messaging;

import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * Makes the container that runs a {@link Subscription}: blocking, on virtual threads,
 * commits after each batch.
 */
class SubscriptionContainers {

	/**
	 * After which time the partitions of an instance that died go to another. Kafka's own
	 * 45 s would keep people waiting: what they just recorded is not known elsewhere
	 * until then.
	 */
	private static final int TAKE_OVER_MILLIS = 8_000;

	private final Map<String, Object> consumerProperties;

	private final MessagingProperties properties;

	private final DeadLetterTopic deadLetters;

	SubscriptionContainers(Map<String, Object> consumerProperties, MessagingProperties properties,
			DeadLetterTopic deadLetters) {
		this.consumerProperties = consumerProperties;
		this.properties = properties;
		this.deadLetters = deadLetters;
	}

	MessageListenerContainer create(Subscription subscription) {
		ContainerProperties container = new ContainerProperties(subscription.topic());
		container.setGroupId(subscription.group());
		container.setListenerTaskExecutor(VirtualThreads.named(subscription.group()));
		container.setMessageListener((MessageListener<String, byte[]>) (record) -> {
			try {
				subscription.routes().dispatch(record);
			}
			catch (Exception ex) {
				throw new HandlerFailure(ex);
			}
		});
		ConcurrentMessageListenerContainer<String, byte[]> listener = new ConcurrentMessageListenerContainer<>(
				new DefaultKafkaConsumerFactory<>(settings(), new StringDeserializer(), new ByteArrayDeserializer()),
				container);
		listener.setBeanName(subscription.group() + "-" + subscription.topic());
		listener.setConcurrency(this.properties.concurrency());
		listener.setCommonErrorHandler(errorHandler(subscription.group()));
		return listener;
	}

	private Map<String, Object> settings() {
		Map<String, Object> settings = new HashMap<>(this.consumerProperties);
		settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
		settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
		settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
		settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, TAKE_OVER_MILLIS);
		settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, TAKE_OVER_MILLIS / 4);
		return settings;
	}

	private DefaultErrorHandler errorHandler(String group) {
		DefaultErrorHandler handler = new DefaultErrorHandler(this.deadLetters.of(group), afterFailure());
		handler.setBackOffFunction((record, ex) -> Outages.caused(ex) ? duringOutage() : null);
		handler.addNotRetryableExceptions(UnreadableEvent.class);
		return handler;
	}

	private BackOff afterFailure() {
		ExponentialBackOff backOff = new ExponentialBackOff(this.properties.retry().initial().toMillis(), 2);
		backOff.setMaxAttempts(this.properties.retry().attempts());
		return backOff;
	}

	private BackOff duringOutage() {
		return new FixedBackOff(this.properties.retry().outage().toMillis(), FixedBackOff.UNLIMITED_ATTEMPTS);
	}

}
