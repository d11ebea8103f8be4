package de.nachhalt.benchmarks;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;

import de.nachhalt.local.demo.DemoCase;
import de.nachhalt.local.demo.PlatformSession;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a consultant waits for, measured from outside through the gateway of a running
 * platform: from completion until the report is ready, a result, and what would be.
 * Usage: <code>MainJobMeasurement http://localhost:8080</code>
 */
public final class MainJobMeasurement {

	private static final int WARM_UP = 5;

	private static final int COMPLETIONS = 50;

	private static final int RESULTS = 500;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final PlatformSession session;

	private final DemoCase demo = DemoCase.all().getFirst();

	private final String client;

	private MainJobMeasurement(PlatformSession session) {
		this.session = session;
		this.client = id(session.post("/api/clients", this.demo.client().toString()).body());
	}

	public static void main(String[] arguments) {
		PlatformSession session = PlatformSession.signIn(URI.create(arguments[0]), "kompass-lead", "kompass-lead");
		MainJobMeasurement measurement = new MainJobMeasurement(session);
		System.out.println("| what | runs | median | p95 | longest |\n|---|---|---|---|---|");
		System.out.println(measurement.completions().row("completion to report ready"));
		System.out.println(measurement.results().row("`GET …/result` of an open assessment"));
		System.out.println(measurement.whatIfs().row("`POST …/what-if` with another plan"));
	}

	private Durations completions() {
		return measured(COMPLETIONS, this::answeredAssessment, (assessment) -> {
			this.session.post(assessment + "/completion", "");
			awaitReport(assessment.substring(assessment.lastIndexOf('/') + 1));
		});
	}

	private Durations results() {
		String assessment = answeredAssessment();
		return measured(RESULTS, () -> assessment, (path) -> this.session.get(path + "/result"));
	}

	/** A slider that is moved by a quarter of an hour each time. */
	private Durations whatIfs() {
		String assessment = answeredAssessment();
		ObjectNode supposed = JSON.createObjectNode();
		ObjectNode plan = (ObjectNode) Objects.requireNonNull(this.demo.assessments().getFirst().plan()).deepCopy();
		supposed.set("plan", plan);
		double[] hours = { 0 };
		return measured(RESULTS, () -> assessment, (path) -> {
			hours[0] = (hours[0] + 0.25) % 40;
			((ObjectNode) plan.get("people").get(0)).put("hours", hours[0]);
			require(this.session.post(path + "/what-if", supposed.toString()).statusCode() == 200);
		});
	}

	private static void require(boolean answered) {
		if (!answered) {
			throw new IllegalStateException("The platform refuses what is measured");
		}
	}

	private static Durations measured(int runs, Supplier<String> prepare, Consumer<String> step) {
		double[] milliseconds = new double[runs];
		for (int run = -WARM_UP; run < runs; run++) {
			String subject = prepare.get();
			long start = System.nanoTime();
			step.accept(subject);
			if (run >= 0) {
				milliseconds[run] = (System.nanoTime() - start) / 1e6;
			}
		}
		return new Durations(milliseconds);
	}

	private String answeredAssessment() {
		JsonNode catalogue = JSON.readTree(this.session.get("/api/catalogues").body()).get("items").get(0);
		ObjectNode start = JSON.createObjectNode().put("clientId", this.client).put("engagement", "introduction");
		start.putObject("catalogue")
			.put("id", catalogue.get("id").asString())
			.put("version", catalogue.get("version").asString());
		String path = "/api/assessments/" + id(this.session.post("/api/assessments", start.toString()).body());
		ObjectNode answers = JSON.createObjectNode().set("answers", this.demo.assessments().getFirst().answers());
		this.session.send("PATCH", path + "/answers", answers.toString());
		return path;
	}

	private void awaitReport(String assessment) {
		while (!this.session.get("/api/reports?assessment=" + assessment).body().contains("\"ready\"")) {
			LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
		}
	}

	private static String id(String body) {
		return JSON.readTree(body).get("id").asString();
	}

}
