package de.nachhalt.acceptance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import de.nachhalt.local.demo.PlatformSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Kills services while people work, and looks for what was acknowledged and is gone.
 */
@OnThePlatform
@Isolated("nobody else can work while services are killed")
class CrashTests {

	/**
	 * Each service once. More take longer and find more:
	 * <code>-Dnachhalt.kills=20</code>.
	 */
	private static final int KILLS = Integer.getInteger("nachhalt.kills", 4);

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final List<String> SERVICES = List.of("client-service", "assessment-service", "report-service",
			"gateway");

	private final Platform platform;

	private final Queue<String> recorded = new ConcurrentLinkedQueue<>();

	private final Queue<String> completed = new ConcurrentLinkedQueue<>();

	CrashTests(Platform platform) {
		this.platform = platform;
	}

	@Test
	void nothing_acknowledged_is_lost_when_services_are_killed() throws Exception {
		AtomicBoolean working = new AtomicBoolean(true);
		List<Future<?>> work = new ArrayList<>();
		try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
			for (String user : List.of("neuland-consultant", "neuland-lead", "kompass-lead")) {
				work.add(people.submit(() -> workWhile(working, user)));
			}
			try {
				killServices();
			}
			finally {
				working.set(false);
			}
		}

		assertThat(work).allSatisfy((person) -> assertThat(person).succeedsWithin(Duration.ZERO));
		assertThat(acknowledged()).isGreaterThan(KILLS);
		assertThat(this.completed).isNotEmpty();
		assertEverythingIsThere();
	}

	/** Each kill is followed by work that the platform acknowledges, then by the next. */
	private void killServices() {
		List<String> services = new ArrayList<>(SERVICES);
		Collections.shuffle(services, new Random(20_260_101));
		for (int kill = 0; kill < KILLS; kill++) {
			int before = acknowledged();
			String service = services.get(kill % services.size());
			await().atMost(PATIENCE).until(() -> this.platform.kill(service));
			await("work after kill %d, of %s".formatted(kill, service)).atMost(PATIENCE)
				.until(() -> acknowledged() > before);
		}
		this.platform.awaitReady();
		awaitReachable();
	}

	/** For some seconds the gateway leaves alone what did not answer, ready or not. */
	private void awaitReachable() {
		PlatformSession session = this.platform.signIn("neuland-lead");
		for (String path : List.of("/api/clients", "/api/assessments", "/api/reports")) {
			Patiently.until(() -> MainJob.expect(200, session.get(path)));
		}
	}

	private int acknowledged() {
		return this.recorded.size() + this.completed.size();
	}

	private void workWhile(AtomicBoolean working, String user) {
		PlatformSession session = this.platform.signIn(user);
		MainJob job = new MainJob(session);
		while (working.get()) {
			String client = Patiently.until(job::recordClient);
			this.recorded.add(user + " " + client);
			String assessment = Patiently.until(() -> job.startAssessment(client));
			Patiently.until(() -> job.answerEverything(assessment));
			Patiently.until(() -> {
				job.complete(assessment);
				return assessment;
			});
			this.completed.add(user + " " + assessment);
		}
	}

	private void assertEverythingIsThere() {
		for (String user : List.of("neuland-consultant", "neuland-lead", "kompass-lead")) {
			PlatformSession session = this.platform.signIn(user);
			MainJob job = new MainJob(session);
			of(user, this.recorded).forEach((client) -> MainJob.expect(200, session.get("/api/clients/" + client)));
			of(user, this.completed).forEach((assessment) -> {
				JsonNode stored = MainJob.expect(200, session.get("/api/assessments/" + assessment));
				assertThat(stored.get("state").asString()).isEqualTo("completed");
				job.awaitReport(assessment);
			});
		}
	}

	private static List<String> of(String user, Queue<String> entries) {
		return entries.stream()
			.filter((entry) -> entry.startsWith(user + " "))
			.map((entry) -> entry.substring(user.length() + 1))
			.toList();
	}

}
