package de.nachhalt.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import de.nachhalt.local.demo.JsonCalls;
import tools.jackson.databind.JsonNode;

/**
 * A hundred reports asked for at once: when all are ready, how fast other requests are
 * answered meanwhile, and how much heap report-service takes. Usage:
 * <code>ReportBurstMeasurement http://localhost:8080 http://127.0.0.1:8084</code>, the
 * second being report-service's own address, where its metrics are.
 */
public final class ReportBurstMeasurement {

	private static final int ASSESSMENTS = 10;

	private static final int WARM_UP = 20;

	/** In every language; the result report in German is made when one is completed. */
	private static final List<String> KINDS = List.of("result", "summary", "progress", "responsibilities",
			"crisis-plan", "handover");

	private static final Duration LOOK = Duration.ofMillis(250);

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private final Consultant consultant;

	private final JsonCalls reportService;

	private ReportBurstMeasurement(URI gateway, URI reportService) {
		this.consultant = Consultant.at(gateway);
		this.reportService = new JsonCalls(reportService, HttpClient.newHttpClient());
	}

	public static void main(String[] arguments) {
		new ReportBurstMeasurement(URI.create(arguments[0]), URI.create(arguments[1])).run();
	}

	private void run() {
		Stream.generate(this.consultant::answeredAssessmentOfNewClient)
			.limit(WARM_UP)
			.forEach(this.consultant::complete);
		List<String> assessments = Stream.generate(this.consultant::answeredAssessmentOfNewClient)
			.limit(ASSESSMENTS)
			.toList();
		assessments.forEach(this.consultant::complete);
		AtomicBoolean working = new AtomicBoolean(true);
		CompletableFuture<Durations> others = CompletableFuture.supplyAsync(() -> askMeanwhile(working));
		long start = System.nanoTime();
		int ordered = assessments.stream().mapToInt(this::order).sum();
		double most = 0;
		Deque<String> underWay = new ArrayDeque<>(assessments);
		while (!underWay.isEmpty()) {
			if (!isUnderWay(underWay.getFirst())) {
				underWay.removeFirst();
				continue;
			}
			most = Math.max(most, heap("used"));
			if (System.nanoTime() - start > PATIENCE.toNanos()) {
				throw new IllegalStateException("Not all reports became ready");
			}
			LockSupport.parkNanos(LOOK.toNanos());
		}
		double seconds = (System.nanoTime() - start) / 1e9;
		working.set(false);
		System.out.printf(Locale.ROOT,
				"%d reports ready after %.1f s, heap of report-service at most %.0f of %.0f MB%n", ordered, seconds,
				most, heap("max"));
		System.out.println("| what | runs | median | p95 | longest |\n|---|---|---|---|---|");
		System.out.println(others.join().row("requests of others meanwhile"));
	}

	/**
	 * Asks for every document of an assessment.
	 * @return how many are made now
	 */
	private int order(String assessment) {
		String body = "{\"assessmentId\": \"%s\", \"kinds\": [\"%s\"], \"languages\": [\"de\", \"en\"], \"formats\": [\"pdf\"]}"
			.formatted(id(assessment), String.join("\", \"", KINDS));
		var answer = this.consultant.session().post("/api/reports", body);
		Durations.require(answer.statusCode() == 202);
		return (int) Consultant.JSON.readTree(answer.body())
			.get("items")
			.valueStream()
			.filter((report) -> !state(report).equals("ready"))
			.count();
	}

	private boolean isUnderWay(String assessment) {
		List<String> states = this.consultant.read("/api/reports?limit=50&assessment=" + id(assessment))
			.get("items")
			.valueStream()
			.map(ReportBurstMeasurement::state)
			.toList();
		if (states.contains("failed")) {
			throw new IllegalStateException("A report failed");
		}
		return states.stream().anyMatch((state) -> !state.equals("ready"));
	}

	/** What people look at while others wait for their reports. */
	private Durations askMeanwhile(AtomicBoolean working) {
		List<String> paths = List.of("/api/clients", "/api/assessments", "/api/reports", "/api/me");
		List<Double> waits = new ArrayList<>();
		while (working.get()) {
			long start = System.nanoTime();
			int status = this.consultant.session().get(paths.get(waits.size() % paths.size())).statusCode();
			waits.add((System.nanoTime() - start) / 1e6);
			Durations.require(status == 200);
			Consultant.pause();
		}
		return new Durations(waits.stream().mapToDouble(Double::doubleValue).toArray());
	}

	/**
	 * @return megabytes
	 */
	private double heap(String what) {
		return this.reportService.send(this.reportService.to("/actuator/prometheus").build())
			.body()
			.lines()
			.filter((line) -> line.startsWith("jvm_memory_" + what + "_bytes") && line.contains("area=\"heap\""))
			.mapToDouble((line) -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
			.filter((bytes) -> bytes > 0)
			.sum() / (1 << 20);
	}

	private static String state(JsonNode report) {
		return report.get("state").asString();
	}

	private static String id(String assessment) {
		return assessment.substring(assessment.lastIndexOf('/') + 1);
	}

}
