package de.nachhalt.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import de.nachhalt.testenvironment.Platform;
import de.nachhalt.testenvironment.PlatformTest;
import de.nachhalt.testenvironment.World;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaShareConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

@Order(1)
@PlatformTest
@SpringBootTest
class JobQueueTests {

	private static final String PREFIX = World.of(JobQueueTests.class).prefix();

	private static final String TOPIC = "nachhalt.thing-jobs";

	private static final Duration LOCK = Duration.ofSeconds(15);

	@Autowired
	private Aggregates<Thing> things;

	@Autowired
	private Workshop workshop;

	@Autowired
	private Consumers consumers;

	@Autowired
	private DeadLetters deadLetters;

	@Test
	void a_topic_that_is_not_called_a_queue_is_refused() {
		assertThatIllegalArgumentException().isThrownBy(() -> JobQueue.of("nachhalt.things"))
			.withMessageContaining("-jobs");
	}

	@Test
	void each_job_is_done() {
		List<Thing> jobs = List.of(insert("a"), insert("b"), insert("c"), insert("d"));

		await().untilAsserted(() -> assertThat(this.workshop.done).containsAll(jobs.stream().map(Thing::id).toList()));
	}

	@Test
	void two_workers_work_side_by_side() {
		this.workshop.meeting = new CountDownLatch(2);
		List<Thing> jobs = List.of(insert("meet"), insert("meet"));

		await().until(() -> this.workshop.done.containsAll(jobs.stream().map(Thing::id).toList()));
		assertThat(this.workshop.met).containsExactly(true, true);
	}

	@Test
	void a_job_that_fails_once_is_done_the_next_time() {
		Thing job = insert("fails once");

		await().until(() -> this.workshop.done.contains(job.id()));
		assertThat(this.workshop.attempts.get(job.id())).isEqualTo(2);
	}

	@Test
	void a_job_that_always_fails_is_given_up_and_can_be_queued_again() {
		Thing job = insert("fails");
		await().until(() -> this.workshop.givenUp.contains(job.id()));
		assertThat(this.workshop.attempts.get(job.id())).isEqualTo(3);

		this.workshop.repaired = true;
		await().until(() -> this.deadLetters.replay(TOPIC).accepted() > 0);

		await().until(() -> this.workshop.done.contains(job.id()));
	}

	@Test
	void a_job_whose_worker_froze_is_done_by_another_within_its_lock() {
		await().until(this.consumers::listening);
		this.consumers.stop();
		Thing job = insert("orphan");
		try (KafkaShareConsumer<String, byte[]> frozen = new KafkaShareConsumer<>(
				Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, Platform.kafka(), ConsumerConfig.GROUP_ID_CONFIG,
						PREFIX + "workers", ConsumerConfig.SHARE_ACKNOWLEDGEMENT_MODE_CONFIG, "explicit"),
				new StringDeserializer(), new ByteArrayDeserializer())) {
			frozen.subscribe(List.of(PREFIX + TOPIC));
			await().until(() -> takes(frozen, job));
			this.consumers.start();

			await().atMost(LOCK.multipliedBy(2)).until(() -> this.workshop.done.contains(job.id()));
		}
	}

	private static boolean takes(KafkaShareConsumer<String, byte[]> consumer, Thing job) {
		ConsumerRecords<String, byte[]> jobs = consumer.poll(Duration.ofMillis(500));
		boolean taken = false;
		for (var record : jobs) {
			taken |= record.key().equals(job.id());
		}
		return taken;
	}

	private Thing insert(String name) {
		Thing thing = Thing.named(name);
		return this.things.insert(thing, new Job(thing.id(), name)).block();
	}

	record Job(String thingId, String name) implements DomainEvent {

		static final String TYPE = "de.nachhalt.thing.queued.v1";

		@Override
		public String type() {
			return TYPE;
		}

		@Override
		public String topic() {
			return TOPIC;
		}

	}

	static class Workshop {

		private final Map<String, Integer> attempts = new ConcurrentHashMap<>();

		private final List<String> done = new CopyOnWriteArrayList<>();

		private final List<String> givenUp = new CopyOnWriteArrayList<>();

		private final List<Boolean> met = new CopyOnWriteArrayList<>();

		private volatile CountDownLatch meeting = new CountDownLatch(0);

		private volatile boolean repaired;

		void work(Received<Job> job) throws InterruptedException {
			int attempt = this.attempts.merge(job.aggregateId(), 1, Integer::sum);
			switch (job.data().name()) {
				case "fails once" -> failIf(attempt == 1);
				case "fails" -> failIf(!this.repaired);
				case "meet" -> {
					this.meeting.countDown();
					this.met.add(this.meeting.await(5, TimeUnit.SECONDS));
				}
				default -> {
				}
			}
			this.done.add(job.aggregateId());
		}

		private static void failIf(boolean failing) {
			if (failing) {
				throw new IllegalStateException("out of ink");
			}
		}

		void giveUp(Received<Job> job) {
			this.givenUp.add(job.aggregateId());
		}

	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

		@Bean
		Workshop workshop() {
			return new Workshop();
		}

		@Bean
		Aggregates<Thing> things(AggregateStore store) {
			return store.of(Thing.class);
		}

		@Bean
		JobQueue jobs(Workshop workshop) {
			return JobQueue.of(TOPIC)
				.as("workers")
				.on(Job.TYPE, Job.class, workshop::work, workshop::giveUp)
				.limits(2, LOCK, 3);
		}

	}

}
