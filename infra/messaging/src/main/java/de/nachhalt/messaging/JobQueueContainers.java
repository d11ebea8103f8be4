package de.nachhalt.messaging;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

import org.springframework.kafka.core.DefaultShareConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.kafka.listener.ShareKafkaMessageListenerContainer;

/**
 * Makes the container that runs a {@link JobQueue}. A worker takes one job at a time, so
 * that none waits, locked, behind another; each is acknowledged on its own.
 */
class JobQueueContainers {

	private final Map<String, Object> consumerProperties;

	private final Map<String, Object> adminProperties;

	private final DeadLetterTopic deadLetters;

	JobQueueContainers(Map<String, Object> consumerProperties, Map<String, Object> adminProperties,
			DeadLetterTopic deadLetters) {
		this.consumerProperties = consumerProperties;
		this.adminProperties = adminProperties;
		this.deadLetters = deadLetters;
	}

	/**
	 * @param stopping tells workers that wait before they give a job back
	 */
	MessageListenerContainer create(JobQueue queue, StopSignal stopping) {
		JobWorker worker = new JobWorker(queue, this.deadLetters.of(queue.group()), stopping);
		ContainerProperties container = new ContainerProperties(queue.topic());
		container.setGroupId(queue.group());
		container.setShareAckMode(ContainerProperties.ShareAckMode.EXPLICIT);
		container.setListenerTaskExecutor(VirtualThreads.named(queue.group()));
		container.setMessageListener((MessageListener<String, byte[]>) worker::work);
		ShareKafkaMessageListenerContainer<String, byte[]> listener = new ShareKafkaMessageListenerContainer<>(
				new DefaultShareConsumerFactory<>(settings(), StringDeserializer::new, ByteArrayDeserializer::new),
				container);
		listener.setBeanName(queue.group());
		listener.setConcurrency(queue.limits().workers());
		listener.setShareConsumerRecordRecoverer(worker);
		return listener;
	}

	private Map<String, Object> settings() {
		Map<String, Object> settings = new HashMap<>(this.consumerProperties);
		List.of(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
				ConsumerConfig.ISOLATION_LEVEL_CONFIG)
			.forEach(settings::remove);
		settings.put(ConsumerConfig.SHARE_ACQUIRE_MODE_CONFIG, "record_limit");
		settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
		return settings;
	}

	/**
	 * What belongs to the group and is kept by the broker: where it starts, and how long
	 * a job stays locked.
	 */
	void configure(JobQueue queue) throws InterruptedException {
		Map<String, String> wanted = Map.of("share.auto.offset.reset", "earliest", "share.record.lock.duration.ms",
				Long.toString(queue.limits().lock().toMillis()));
		Collection<AlterConfigOp> changes = wanted.entrySet()
			.stream()
			.map((entry) -> new AlterConfigOp(new ConfigEntry(entry.getKey(), entry.getValue()),
					AlterConfigOp.OpType.SET))
			.toList();
		try (Admin admin = Admin.create(this.adminProperties)) {
			admin.incrementalAlterConfigs(Map.of(new ConfigResource(ConfigResource.Type.GROUP, queue.group()), changes))
				.all()
				.get();
		}
		catch (ExecutionException ex) {
			throw new KafkaUnavailable(ex);
		}
	}

}
