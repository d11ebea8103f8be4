package de.nachhalt.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * A hundred reports asked for at once: when all are ready, how fast other requests are
 * answered meanwhile, and how much heap report-service takes. Usage:
 * <code>ReportBurstMeasurement http://localhost:8080 http://127.0.0.1:8084</code>, the
 * second being report-service's own address.
 */
public final class ReportBurstMeasurement {

	private static final int ASSESSMENTS = 13;

	private static final int WARM_UP = 5;

	private static final String ALL = "\"kinds\": [\"result\", \"summary\", \"progress\", \"responsibilities\"], \"languages\": [\"de\", \"en\"], \"formats\": [\"pdf\"]";

	private final Consultant consultant;

	private final URI metrics;

	private ReportBurstMeasurement(URI gateway, URI reportService) {
		this.consultant = Consultant.at(gateway);
		this.metrics = reportService.resolve("/actuator/prometheus");
	}

	public static void main(String[] arguments) throws Exception {
		new ReportBurstMeasurement(URI.create(arguments[0]), URI.create(arguments[1])).run();
	}

	private void run() throws Exception {
		Stream.generate(this.consultant::answeredAssessment).limit(WARM_UP).forEach(this.consultant::complete);
		List<String> assessments = Stream.generate(this.consultant::answeredAssessment).limit(ASSESSMENTS).toList();
		assessments.forEach(this.consultant::complete);

		AtomicBoolean working = new AtomicBoolean(true);
		List<Double> waits = new ArrayList<>();
		var others = CompletableFuture.runAsync(() -> askMeanwhile(working, waits));
		long start = System.nanoTime();
		int ordered = assessments.stream().mapToInt(this::order).sum();
		long heap = awaitAll(assessments);
		double seconds = (System.nanoTime() - start) / 1e9;
		working.set(false);
		others.join();

		System.out.printf(Locale.ROOT, "%d reports ready after %.1f s, heap of report-service at most %d MB%n", ordered,
				seconds, heap);
		System.out.println("| what | runs | median | p95 | longest |\n|---|---|---|---|---|");
		System.out.println(new Durations(waits.stream().mapToDouble(Double::doubleValue).toArray())
			.row("requests of others meanwhile"));
	}

	/**
	 * Asks for every document of an assessment.
	 * @return how many are made now
	 */
	private int order(String assessment) {
		String body = "{\"assessmentId\": \"%s\", %s}".formatted(id(assessment), ALL);
		JsonNode reports = Consultant.JSON.readTree(this.consultant.session().post("/api/reports", body).body())
			.get("items");
		return reports.size() - 1; // its result report was ready before
	}

	/**
	 * @return the most heap that was seen meanwhile, in megabytes
	 */
	private long awaitAll(List<String> assessments) throws IOException, InterruptedException {
		long heap = 0;
		for (String assessment : assessments) {
			while (isUnderWay(assessment)) {
				heap = Math.max(heap, heap());
				Consultant.pause();
			}
		}
		return heap;
	}

	private boolean isUnderWay(String assessment) {
		return this.consultant.read("/api/reports?limit=50&assessment=" + id(assessment))
			.get("items")
			.valueStream()
			.anyMatch((report) -> !report.get("state").asString().equals("ready"));
	}

	private void askMeanwhile(AtomicBoolean working, List<Double> waits) {
		List<String> paths = List.of("/api/clients", "/api/assessments", "/api/reports", "/api/me");
		while (working.get()) {
			long start = System.nanoTime();
			this.consultant.session().get(paths.get(waits.size() % paths.size()));
			waits.add((System.nanoTime() - start) / 1e6);
			Consultant.pause();
		}
	}

	private long heap() throws IOException, InterruptedException {
		try (HttpClient http = HttpClient.newHttpClient()) {
			String exposed = http.send(HttpRequest.newBuilder(this.metrics).build(), BodyHandlers.ofString()).body();
			double bytes = exposed.lines()
				.filter((line) -> line.startsWith("jvm_memory_used_bytes") && line.contains("area=\"heap\""))
				.mapToDouble((line) -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
				.sum();
			return (long) bytes >> 20;
		}
	}

	private static String id(String assessment) {
		return assessment.substring(assessment.lastIndexOf('/') + 1);
	}

}
