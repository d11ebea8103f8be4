package de.nachhalt.messaging;

import java.time.Duration;

import org.springframework.util.Assert;

/**
 * A topic worked off as a queue by a Kafka share group; declared as a bean. Any number of
 * workers in any number of processes take one job each; a job is done when its handler
 * returns. If its worker dies, another takes it at once when the connection breaks and at
 * the latest when the lock has run out; if the handler fails, it is tried again, a few
 * times. What fails for good is given up: the service hears of it and the job goes to the
 * dead-letter topic.
 *
 * <pre class="code">
 * &#64;Bean
 * JobQueue reportJobs(Renderer renderer) {
 *     return JobQueue.of("nachhalt.report-jobs").as("report-renderers")
 *         .on("de.nachhalt.report.queued.v1", ReportQueued.class, renderer::render, renderer::givenUp);
 * }</pre>
 *
 * Jobs may be handed out twice and in any order.
 */
public final class JobQueue {

	/**
	 * What the names of topics end with that are queues: whoever creates one knows by
	 * that.
	 */
	static final String SUFFIX = "-jobs";

	private static final int DEFAULT_WORKERS = 2;

	private static final Duration DEFAULT_LOCK = Duration.ofSeconds(20);

	private static final int DEFAULT_ATTEMPTS = 4;

	private final String topic;

	private final String group;

	private final EventRoutes work;

	private final EventRoutes giveUp;

	private final Limits limits;

	private JobQueue(String topic, String group, EventRoutes work, EventRoutes giveUp, Limits limits) {
		this.topic = topic;
		this.group = group;
		this.work = work;
		this.giveUp = giveUp;
		this.limits = limits;
	}

	/**
	 * Starts with the topic.
	 * @param topic ends with <code>-jobs</code>
	 */
	public static Topic of(String topic) {
		Assert.isTrue(topic.endsWith(SUFFIX), "The topic of a job queue must end with " + SUFFIX);
		return new Topic(topic);
	}

	/**
	 * Adds a handler for one type of job.
	 * @param work does the job
	 * @param giveUp hears, before the job is put aside, that no attempt succeeded
	 */
	public <T> JobQueue on(String type, Class<T> data, EventHandler<T> work, EventHandler<T> giveUp) {
		return new JobQueue(this.topic, this.group, this.work.with(type, data, work),
				this.giveUp.with(type, data, giveUp), this.limits);
	}

	/**
	 * Sets how many jobs this process does side by side (2 unless told), how long a
	 * worker may take before the broker hands its job to another (20 s unless told; the
	 * broker allows 15 to 60), and how often a job is tried (4 times unless told; the
	 * broker gives up silently after 5).
	 */
	public JobQueue limits(int workers, Duration lock, int attempts) {
		return new JobQueue(this.topic, this.group, this.work, this.giveUp, new Limits(workers, lock, attempts));
	}

	JobQueue prefixed(String prefix) {
		return new JobQueue(prefix + this.topic, prefix + this.group, this.work, this.giveUp, this.limits);
	}

	String topic() {
		return this.topic;
	}

	String group() {
		return this.group;
	}

	EventRoutes work() {
		return this.work;
	}

	EventRoutes giveUp() {
		return this.giveUp;
	}

	Limits limits() {
		return this.limits;
	}

	record Limits(int workers, Duration lock, int attempts) {
	}

	/**
	 * A topic that nobody works off yet.
	 *
	 * @param name of the topic
	 */
	public record Topic(String name) {

		/** Names the share group. */
		public JobQueue as(String group) {
			return new JobQueue(this.name, group, EventRoutes.none(), EventRoutes.none(),
					new Limits(DEFAULT_WORKERS, DEFAULT_LOCK, DEFAULT_ATTEMPTS));
		}

	}

}
