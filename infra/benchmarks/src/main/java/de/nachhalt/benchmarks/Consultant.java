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
 * Somebody of Kompass Consulting who does on a running platform what is measured, with a
 * client like the first demo case.
 */
final class Consultant {

	static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Duration PAUSE = Duration.ofMillis(10);

	private final PlatformSession session;

	private final DemoCase demo = DemoCase.all().getFirst();

	private final String client;

	private Consultant(PlatformSession session) {
		this.session = session;
		this.client = newClient();
	}

	static Consultant at(URI gateway) {
		return new Consultant(PlatformSession.signIn(gateway, "kompass-lead", "kompass-lead"));
	}

	PlatformSession session() {
		return this.session;
	}

	ObjectNode plan() {
		return (ObjectNode) Objects.requireNonNull(this.demo.assessments().getFirst().plan()).deepCopy();
	}

	/**
	 * Starts an assessment and answers everything.
	 * @return its path
	 */
	String answeredAssessment() {
		return answeredAssessment(this.client);
	}

	/** The first cycle of a client of its own. */
	String answeredAssessmentOfNewClient() {
		return answeredAssessment(newClient());
	}

	private String newClient() {
		return id(this.session.post("/api/clients", this.demo.client().toString()).body());
	}

	private String answeredAssessment(String client) {
		JsonNode catalogue = read("/api/catalogues").get("items").get(0);
		ObjectNode start = JSON.createObjectNode().put("clientId", client).put("engagement", "introduction");
		start.putObject("catalogue")
			.put("id", catalogue.get("id").asString())
			.put("version", catalogue.get("version").asString());
		String path = "/api/assessments/" + id(this.session.post("/api/assessments", start.toString()).body());
		ObjectNode answers = JSON.createObjectNode().set("answers", this.demo.assessments().getFirst().answers());
		this.session.send("PATCH", path + "/answers", answers.toString());
		return path;
	}

	/** Completes an assessment and waits until its report is ready. */
	void complete(String assessment) {
		this.session.post(assessment + "/completion", "");
		String report = "/api/reports?assessment=" + assessment.substring(assessment.lastIndexOf('/') + 1);
		while (!this.session.get(report).body().contains("\"ready\"")) {
			pause();
		}
	}

	JsonNode read(String path) {
		return JSON.readTree(this.session.get(path).body());
	}

	static void pause() {
		LockSupport.parkNanos(PAUSE.toNanos());
	}

	private static String id(String body) {
		return JSON.readTree(body).get("id").asString();
	}

}
