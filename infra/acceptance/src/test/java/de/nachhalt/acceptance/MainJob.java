package de.nachhalt.acceptance;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import de.nachhalt.local.demo.DemoCase;
import de.nachhalt.local.demo.PlatformSession;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The steps of a consultant's work, as calls of the API.
 */
final class MainJob {

	static final JsonMapper JSON = JsonMapper.builder().build();

	private final PlatformSession session;

	MainJob(PlatformSession session) {
		this.session = session;
	}

	/** A client as the API takes it; each with a name of its own. */
	static String aClient() {
		return """
				{"name": "Muster %s GmbH", "sector": "Handwerk", "size": "small", "market": "b2b", "language": "de"}"""
			.formatted(UUID.randomUUID());
	}

	String recordClient() {
		return expect(201, this.session.post("/api/clients", aClient())).get("id").asString();
	}

	JsonNode catalogue() {
		JsonNode entry = expect(200, this.session.get("/api/catalogues")).get("items").get(0);
		return expect(200, this.session
			.get("/api/catalogues/" + entry.get("id").asString() + "/" + entry.get("version").asString()));
	}

	String startAssessment(String clientId) {
		JsonNode catalogue = catalogue();
		String body = """
				{"clientId": "%s", "catalogue": {"id": "%s", "version": "%s"}, "engagement": "introduction"}"""
			.formatted(clientId, catalogue.get("id").asString(), catalogue.get("version").asString());
		return expect(201, this.session.post("/api/assessments", body)).get("id").asString();
	}

	/**
	 * Answers everything as the first demo case does, which leads to <em>groundwork</em>.
	 */
	JsonNode answerEverything(String assessmentId) {
		JsonNode answers = JSON.createObjectNode()
			.set("answers", DemoCase.all().getFirst().assessments().getFirst().answers());
		return expect(200,
				this.session.send("PATCH", "/api/assessments/" + assessmentId + "/answers", answers.toString()));
	}

	/**
	 * Sets the plan of the first demo case; its hours do not suffice.
	 */
	void plan(String assessmentId) {
		JsonNode plan = Objects.requireNonNull(DemoCase.all().getFirst().assessments().getFirst().plan());
		expect(200, this.session.send("PUT", "/api/assessments/" + assessmentId + "/plan", plan.toString()));
	}

	JsonNode result(String assessmentId) {
		return expect(200, this.session.get("/api/assessments/" + assessmentId + "/result"));
	}

	void complete(String assessmentId) {
		expect(200, this.session.post("/api/assessments/" + assessmentId + "/completion", ""));
	}

	/** Waits until the report on the assessment is there, and returns it. */
	JsonNode awaitReport(String assessmentId) {
		await().atMost(Duration.ofSeconds(60))
			.pollInterval(Duration.ofMillis(100))
			.until(() -> reportsOn(assessmentId).stream()
				.anyMatch((report) -> report.get("state").asString().equals("ready")));
		assertThat(reportsOn(assessmentId)).hasSize(1);
		return reportsOn(assessmentId).getFirst();
	}

	List<JsonNode> reportsOn(String assessmentId) {
		List<JsonNode> reports = new ArrayList<>();
		expect(200, this.session.get("/api/reports?assessment=" + assessmentId)).get("items").forEach(reports::add);
		return reports;
	}

	static JsonNode expect(int status, HttpResponse<String> response) {
		assertThat(response.statusCode())
			.as("%s %s: %s", response.request().method(), response.uri().getPath(), response.body())
			.isEqualTo(status);
		return response.body().isEmpty() ? JSON.nullNode() : JSON.readTree(response.body());
	}

}
