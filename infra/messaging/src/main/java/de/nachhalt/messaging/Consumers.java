package de.nachhalt.messaging;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * Runs what the service subscribed to. The service itself starts without Kafka; listening
 * begins as soon as Kafka answers and the topics are there.
 */
class Consumers implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Consumers.class);

	private static final Duration PAUSE = Duration.ofSeconds(1);

	private final List<Subscription> subscriptions;

	private final List<JobQueue> queues;

	private final Topics topics;

	private final SubscriptionContainers subscriptionContainers;

	private final JobQueueContainers queueContainers;

	private final BackgroundTask starting = new BackgroundTask("consumers-start", this::startWhenReachable);

	private volatile StopSignal stopping = new StopSignal();

	private volatile List<MessageListenerContainer> containers = List.of();

	Consumers(List<Subscription> subscriptions, List<JobQueue> queues, Topics topics,
			SubscriptionContainers subscriptionContainers, JobQueueContainers queueContainers) {
		this.subscriptions = List.copyOf(subscriptions);
		this.queues = List.copyOf(queues);
		this.topics = topics;
		this.subscriptionContainers = subscriptionContainers;
		this.queueContainers = queueContainers;
	}

	private void startWhenReachable() throws InterruptedException {
		StopSignal stop = this.stopping;
		if (!prepareOnceReachable(stop)) {
			return;
		}
		List<MessageListenerContainer> created = Stream
			.concat(this.subscriptions.stream().map(this.subscriptionContainers::create),
					this.queues.stream().map((queue) -> this.queueContainers.create(queue, stop)))
			.toList();
		created.forEach(MessageListenerContainer::start);
		this.containers = created;
		log.info("Listening to {}", topicNames());
	}

	/** False when asked to stop before Kafka answered. */
	private boolean prepareOnceReachable(StopSignal stop) throws InterruptedException {
		boolean told = false;
		do {
			try {
				this.topics.ensure(topicNames());
				for (JobQueue queue : this.queues) {
					this.queueContainers.configure(queue);
				}
				return true;
			}
			catch (KafkaUnavailable | KafkaException ex) {
				if (!told) {
					log.warn("Not listening yet: {}", ex.getMessage());
				}
				told = true;
			}
		}
		while (!stop.await(PAUSE));
		return false;
	}

	private List<String> topicNames() {
		return Stream
			.concat(this.subscriptions.stream().map(Subscription::topic), this.queues.stream().map(JobQueue::topic))
			.distinct()
			.toList();
	}

	/** Whether every listener runs. */
	boolean listening() {
		return this.containers.size() == this.subscriptions.size() + this.queues.size()
				&& this.containers.stream().allMatch(MessageListenerContainer::isRunning);
	}

	@Override
	public void start() {
		this.stopping = new StopSignal();
		this.starting.start();
	}

	@Override
	public void stop() {
		this.stopping.raise();
		this.starting.stop();
		stopTogether(this.containers);
		this.containers = List.of();
	}

	/** Each waits for its own poll to end and says goodbye to Kafka. */
	private static void stopTogether(List<MessageListenerContainer> containers) {
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			containers.forEach((container) -> threads.execute(container::stop));
		}
	}

	@Override
	public boolean isRunning() {
		return this.starting.isRunning();
	}

}
