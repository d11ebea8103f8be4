package de.nachhalt.benchmarks;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;

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
		return Durations.measured(WARM_UP, COMPLETIONS, this::answeredAssessment, (assessment) -> {
			this.session.post(assessment + "/completion", "");
			awaitReport(assessment.substring(assessment.lastIndexOf('/') + 1));
		});
	}

	private Durations results() {
		String assessment = answeredAssessment();
		return Durations.measured(WARM_UP, RESULTS, () -> assessment, (path) -> this.session.get(path + "/result"));
	}

	/** A slider that is moved by a quarter of an hour each time. */
	private Durations whatIfs() {
		String assessment = answeredAssessment();
		ObjectNode supposed = JSON.createObjectNode();
		ObjectNode plan = (ObjectNode) Objects.requireNonNull(this.demo.assessments().getFirst().plan()).deepCopy();
		supposed.set("plan", plan);
		double[] hours = { 0 };
		return Durations.measured(WARM_UP, RESULTS, () -> assessment, (path) -> {
			hours[0] = (hours[0] + 0.25) % 40;
			((ObjectNode) plan.get("people").get(0)).put("hours", hours[0]);
			Durations.require(this.session.post(path + "/what-if", supposed.toString()).statusCode() == 200);
		});
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
