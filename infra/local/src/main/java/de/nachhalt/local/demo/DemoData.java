package de.nachhalt.local.demo;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

import de.nachhalt.local.demo.DemoCase.DemoAssessment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Enters the five demo cases as a consultant of Neuland Beratung would: client, answers,
 * plan, completion, and waits for the reports. A case whose client is there already is
 * left alone, so an interrupted run can be repeated.
 */
public final class DemoData {

	private static final Duration REPORT_PATIENCE = Duration.ofSeconds(90);

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final PlatformSession session;

	private final Consumer<String> progress;

	private DemoData(PlatformSession session, Consumer<String> progress) {
		this.session = session;
		this.progress = progress;
	}

	/**
	 * @param gateway public address of a platform that is ready
	 * @param progress is told each case's name when it begins
	 * @throws IllegalStateException if the platform refuses something
	 */
	public static void seed(URI gateway, Consumer<String> progress) {
		PlatformSession session = PlatformSession.signIn(gateway, "neuland-consultant", "neuland-consultant");
		new DemoData(session, progress).enterAll();
	}

	private void enterAll() {
		JsonNode catalogue = json(this.session.get("/api/catalogues"), 200).get("items").get(0);
		for (DemoCase demo : DemoCase.all()) {
			String name = demo.client().get("name").asString();
			if (!isKnown(name)) {
				this.progress.accept(name);
				enter(demo, catalogue);
			}
		}
	}

	private boolean isKnown(String name) {
		String search = URLEncoder.encode(name, StandardCharsets.UTF_8);
		for (JsonNode client : json(this.session.get("/api/clients?search=" + search), 200).get("items")) {
			if (client.get("name").asString().equals(name)) {
				return true;
			}
		}
		return false;
	}

	private void enter(DemoCase demo, JsonNode catalogue) {
		String clientId = id(json(this.session.post("/api/clients", demo.client().toString()), 201));
		for (DemoAssessment assessment : demo.assessments()) {
			assess(clientId, assessment, catalogue);
		}
	}

	private void assess(String clientId, DemoAssessment demo, JsonNode catalogue) {
		ObjectNode start = JSON.createObjectNode()
			.put("clientId", clientId)
			.put("engagement", demo.engagement())
			.put("carry", false);
		start.putObject("catalogue")
			.put("id", catalogue.get("id").asString())
			.put("version", catalogue.get("version").asString());
		String path = "/api/assessments/" + id(json(this.session.post("/api/assessments", start.toString()), 201));
		ObjectNode answers = JSON.createObjectNode().set("answers", demo.answers());
		json(this.session.send("PATCH", path + "/answers", answers.toString()), 200);
		JsonNode plan = demo.plan();
		if (plan != null) {
			json(this.session.send("PUT", path + "/plan", plan.toString()), 200);
		}
		if (demo.completed()) {
			json(this.session.post(path + "/completion", ""), 200);
			awaitReport(path.substring(path.lastIndexOf('/') + 1));
		}
	}

	private void awaitReport(String assessmentId) {
		Instant patienceEnds = Instant.now().plus(REPORT_PATIENCE);
		while (Instant.now().isBefore(patienceEnds)) {
			JsonNode reports = json(this.session.get("/api/reports?assessment=" + assessmentId), 200).get("items");
			if (!reports.isEmpty() && reports.get(0).get("state").asString().equals("ready")) {
				return;
			}
			LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
		}
		throw new IllegalStateException("The report on assessment " + assessmentId + " did not get ready");
	}

	private static String id(JsonNode created) {
		return created.get("id").asString();
	}

	private static JsonNode json(HttpResponse<String> response, int expected) {
		if (response.statusCode() != expected) {
			throw new IllegalStateException(response.request().method() + " " + response.uri().getPath()
					+ " was answered with " + response.statusCode() + ": " + response.body());
		}
		return JSON.readTree(response.body());
	}

}
