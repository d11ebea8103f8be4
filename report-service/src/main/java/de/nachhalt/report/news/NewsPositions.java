package de.nachhalt.report.news;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;

import org.springframework.stereotype.Component;

/**
 * How far this instance has read the topics with news. It starts with what comes next,
 * goes on where it was after a loss of connection, and reads a partition that appears
 * later from its beginning. Nothing of this is stored: another instance has positions of
 * its own.
 */
@Component
class NewsPositions {

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final Map<TopicPartition, Long> next = new HashMap<>();

	private boolean started;

	/**
	 * Gives the consumer all partitions there are by now, each at its position.
	 */
	void assign(Consumer<String, byte[]> consumer, List<String> topics) {
		List<TopicPartition> partitions = partitions(consumer, topics);
		if (consumer.assignment().size() == partitions.size()) {
			return;
		}
		consumer.assign(partitions);
		Map<TopicPartition, Long> ends = this.started ? Map.of() : consumer.endOffsets(partitions, PATIENCE);
		for (TopicPartition partition : partitions) {
			consumer.seek(partition, this.next.computeIfAbsent(partition, (unknown) -> ends.getOrDefault(unknown, 0L)));
		}
		this.started = true;
	}

	void read(TopicPartition partition, long offset) {
		this.next.put(partition, offset + 1);
	}

	private static List<TopicPartition> partitions(Consumer<String, byte[]> consumer, List<String> topics) {
		List<TopicPartition> partitions = new ArrayList<>();
		Map<String, List<PartitionInfo>> known = consumer.listTopics(PATIENCE);
		for (String topic : topics) {
			known.getOrDefault(topic, List.of())
				.forEach((partition) -> partitions.add(new TopicPartition(topic, partition.partition())));
		}
		return partitions;
	}

}
