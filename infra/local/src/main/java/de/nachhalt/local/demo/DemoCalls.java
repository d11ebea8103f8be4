package de.nachhalt.local.demo;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The calls of the API that entering demo data takes. Each fails when the platform
 * refuses it; what takes its time, since it comes by an event, is waited for.
 */
final class DemoCalls {

	/** Until a platform that has just come up has read what was sent. */
	private static final Duration PATIENCE = Duration.ofSeconds(90);

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final PlatformSession session;

	DemoCalls(PlatformSession session) {
		this.session = session;
	}

	/** The first catalogue there is. */
	JsonNode catalogue() {
		return list("/api/catalogues").getFirst();
	}

	/** The id of the client of that name. */
	Optional<String> client(String name) {
		return list("/api/clients?search=" + URLEncoder.encode(name, StandardCharsets.UTF_8)).stream()
			.filter((client) -> client.get("name").asString().equals(name))
			.map((client) -> client.get("id").asString())
			.findFirst();
	}

	String createClient(JsonNode client) {
		return json(this.session.post("/api/clients", client.toString()), 201).get("id").asString();
	}

	/** A client's assessments, the first cycle first. */
	List<JsonNode> assessments(String client) {
		return list("/api/assessments?client=" + client).stream()
			.sorted(Comparator.comparingInt((assessment) -> assessment.get("cycle").asInt()))
			.toList();
	}

	/** Starts one as soon as the client is known where assessments are kept. */
	JsonNode startAssessment(JsonNode start) {
		return json(await(() -> this.session.post("/api/assessments", start.toString()),
				(response) -> response.statusCode() != 404), 201);
	}

	void answer(String assessment, JsonNode answers) {
		json(this.session.send("PATCH", "/api/assessments/" + assessment + "/answers", answers.toString()), 200);
	}

	void plan(String assessment, JsonNode plan) {
		json(this.session.send("PUT", "/api/assessments/" + assessment + "/plan", plan.toString()), 200);
	}

	/** The subject of who is signed in. */
	String oneself() {
		return list("/api/colleagues").stream()
			.filter((colleague) -> colleague.get("you").asBoolean())
			.map((colleague) -> colleague.get("subject").asString())
			.findFirst()
			.orElseThrow();
	}

	/**
	 * Adds an action as soon as the assessment it follows from is known where actions are
	 * kept; one that is there already stays.
	 */
	void act(String client, JsonNode action) {
		HttpResponse<String> answer = await(
				() -> this.session.post("/api/clients/" + client + "/actions", action.toString()),
				(response) -> response.statusCode() != 400);
		json(answer, (answer.statusCode() == 200) ? 200 : 201);
	}

	/** Completes it and waits for its report. */
	void complete(String assessment) {
		json(this.session.post("/api/assessments/" + assessment + "/completion", ""), 200);
		List<JsonNode> reports = await(() -> list("/api/reports?assessment=" + assessment), DemoCalls::ready);
		if (!ready(reports)) {
			throw new IllegalStateException("The report on assessment " + assessment + " did not get ready");
		}
	}

	private static boolean ready(List<JsonNode> reports) {
		return !reports.isEmpty() && reports.getFirst().get("state").asString().equals("ready");
	}

	void add(String path, JsonNode entry) {
		json(this.session.post(path, entry.toString()), 201);
	}

	List<JsonNode> list(String path) {
		return json(this.session.get(path), 200).get("items").valueStream().toList();
	}

	private static <T> T await(Supplier<T> call, Predicate<T> done) {
		Instant patienceEnds = Instant.now().plus(PATIENCE);
		T answer = call.get();
		while (!done.test(answer) && Instant.now().isBefore(patienceEnds)) {
			LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
			answer = call.get();
		}
		return answer;
	}

	private static JsonNode json(HttpResponse<String> response, int expected) {
		if (response.statusCode() != expected) {
			throw new IllegalStateException(response.request().method() + " " + response.uri().getPath()
					+ " was answered with " + response.statusCode() + ": " + response.body());
		}
		return JSON.readTree(response.body());
	}

}
