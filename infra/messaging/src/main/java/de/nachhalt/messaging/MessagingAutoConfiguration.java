package de.nachhalt.messaging;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoReactiveAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.support.ProducerListener;

/**
 * Sets up what every service that publishes or hears events needs. There is nothing to
 * switch on: a service declares {@link Aggregates}, {@link Indexes}, {@link Subscription
 * subscriptions} and {@link JobQueue job queues} as beans.
 */
@AutoConfiguration(before = { KafkaAutoConfiguration.class, DataMongoReactiveAutoConfiguration.class })
@EnableConfigurationProperties({ MessagingProperties.class, KafkaProperties.class })
class MessagingAutoConfiguration {

	private final Clock clock = Clock.systemUTC();

	@Bean
	MongoCustomConversions conversions() {
		return new MongoCustomConversions(Days.CONVERTERS);
	}

	@Bean
	IndexCreation indexCreation(ReactiveMongoOperations mongo, ObjectProvider<Indexes> declared) {
		return new IndexCreation(mongo, declared.orderedStream().toList());
	}

	@Bean
	OutboxSignal outboxSignal() {
		return new OutboxSignal();
	}

	@Bean
	AggregateStore aggregateStore(ReactiveMongoOperations mongo, OutboxSignal signal) {
		return new AggregateStore(mongo, signal, this.clock);
	}

	@Bean
	Projections projections(ReactiveMongoOperations mongo) {
		return new Projections(mongo);
	}

	@Bean
	MessagingMetrics messagingMetrics(MeterRegistry registry) {
		return new MessagingMetrics(registry, this.clock);
	}

	@Bean
	Topics topics(KafkaProperties kafka, MessagingProperties properties) {
		return new Topics(kafka.buildAdminProperties(), properties.partitions());
	}

	@Bean
	ProducerFactory<String, byte[]> eventProducers(KafkaProperties kafka, MessagingProperties properties) {
		Map<String, Object> settings = new HashMap<>(kafka.buildProducerProperties());
		settings.put(ProducerConfig.ACKS_CONFIG, "all");
		settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
		int timeout = Math.toIntExact(properties.relay().sendTimeout().toMillis());
		settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, timeout);
		settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, timeout / 2);
		settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, timeout);
		return new DefaultKafkaProducerFactory<>(settings, new StringSerializer(), new ByteArraySerializer());
	}

	@Bean
	KafkaTemplate<String, byte[]> eventTemplate(ProducerFactory<String, byte[]> eventProducers) {
		KafkaTemplate<String, byte[]> template = new KafkaTemplate<>(eventProducers);
		// the relay tells of an outage once, not with every event
		template.setProducerListener(new ProducerListener<>() {
		});
		return template;
	}

	@Bean
	RelayLoop relayLoop(ReactiveMongoOperations mongo, AggregateStore store, OutboxSignal signal,
			KafkaTemplate<String, byte[]> kafka, Topics topics, MessagingProperties properties,
			MessagingMetrics metrics, @Value("${spring.application.name:service}") String service) {
		Outboxes outboxes = new Outboxes(mongo, store);
		EventPublisher publisher = new EventPublisher(kafka, new EventCodec(service, properties.prefix()), topics,
				properties.relay().sendTimeout());
		return new RelayLoop(signal, outboxes, new Relay(outboxes, publisher, metrics),
				new RelayLease(mongo, properties.relay().lease(), this.clock), properties.relay(), metrics);
	}

	@Bean
	DeadLetterTopic deadLetterTopic(KafkaTemplate<String, byte[]> kafka, MessagingMetrics metrics) {
		return new DeadLetterTopic(kafka, metrics);
	}

	@Bean
	Consumers consumers(ObjectProvider<Subscription> subscriptions, ObjectProvider<JobQueue> queues, Topics topics,
			KafkaProperties kafka, MessagingProperties properties, DeadLetterTopic deadLetters) {
		String prefix = properties.prefix();
		return new Consumers(
				subscriptions.orderedStream().map((subscription) -> subscription.prefixed(prefix)).toList(),
				queues.orderedStream().map((queue) -> queue.prefixed(prefix)).toList(), topics,
				new SubscriptionContainers(kafka.buildConsumerProperties(), properties, deadLetters),
				new JobQueueContainers(kafka.buildConsumerProperties(), kafka.buildAdminProperties(), deadLetters));
	}

	@Bean
	DeadLetters deadLetters(ObjectProvider<Subscription> subscriptions, ObjectProvider<JobQueue> queues,
			KafkaTemplate<String, byte[]> kafka, KafkaProperties settings, MessagingProperties properties,
			DeadLetterTopic deadLetters) {
		String prefix = properties.prefix();
		Map<String, Object> consumer = settings.buildConsumerProperties();
		Stream<Replay> applied = subscriptions.orderedStream()
			.map((subscription) -> subscription.prefixed(prefix))
			.map((to) -> new Replay(to.topic(), to.group(), consumer, to.routes()::dispatch,
					deadLetters.of(to.group())));
		Stream<Replay> queued = queues.orderedStream()
			.map((queue) -> queue.prefixed(prefix))
			.map((to) -> new Replay(to.topic(), to.group(), consumer,
					(job) -> kafka.send(new ProducerRecord<>(job.topic(), null, job.key(), job.value(), job.headers()))
						.get(),
					deadLetters.of(to.group())));
		return new DeadLetters(prefix, Stream.concat(applied, queued).toList());
	}

	@Bean
	DeadLettersEndpoint deadLettersEndpoint(DeadLetters deadLetters) {
		return new DeadLettersEndpoint(deadLetters);
	}

	@Bean
	MessagingHealth messagingHealthIndicator(Consumers consumers, MessagingMetrics metrics) {
		return new MessagingHealth(consumers, metrics);
	}

}
