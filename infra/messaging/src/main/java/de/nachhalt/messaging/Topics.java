package de.nachhalt.messaging;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topics a service uses, where they are missing. */
class Topics {

	private static final String DEAD_LETTER_SUFFIX = "-dlt";

	/**
	 * The broker divides partitions among the workers of a queue: with several, a job
	 * would wait behind another while a worker of other partitions has nothing to do.
	 */
	private static final int PARTITIONS_OF_A_QUEUE = 1;

	private final Map<String, Object> adminProperties;

	private final int partitions;

	private final Set<String> present = ConcurrentHashMap.newKeySet();

	Topics(Map<String, Object> adminProperties, int partitions) {
		this.adminProperties = adminProperties;
		this.partitions = partitions;
	}

	static String deadLettersOf(String topic) {
		return topic + DEAD_LETTER_SUFFIX;
	}

	/**
	 * Makes sure that these topics are there, and their dead-letter topics.
	 * @throws org.apache.kafka.common.KafkaException if Kafka cannot be reached
	 */
	void ensure(Collection<String> topics) throws InterruptedException {
		List<String> missing = topics.stream().filter((topic) -> !this.present.contains(topic)).distinct().toList();
		if (missing.isEmpty()) {
			return;
		}
		try (Admin admin = Admin.create(this.adminProperties)) {
			for (KafkaFuture<Void> creation : admin.createTopics(missing.stream().flatMap(this::wanted).toList())
				.values()
				.values()) {
				await(creation);
			}
		}
		this.present.addAll(missing);
	}

	private Stream<NewTopic> wanted(String topic) {
		int wanted = topic.endsWith(JobQueue.SUFFIX) ? PARTITIONS_OF_A_QUEUE : this.partitions;
		return Stream.of(new NewTopic(topic, Optional.of(wanted), Optional.empty()),
				new NewTopic(deadLettersOf(topic), Optional.of(1), Optional.empty()));
	}

	private static void await(KafkaFuture<Void> creation) throws InterruptedException {
		try {
			creation.get();
		}
		catch (ExecutionException ex) {
			if (!(ex.getCause() instanceof TopicExistsException)) {
				throw new KafkaUnavailable(ex);
			}
		}
	}

}
