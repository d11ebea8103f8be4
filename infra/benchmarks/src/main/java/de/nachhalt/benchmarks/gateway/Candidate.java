package de.nachhalt.benchmarks.gateway;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A gateway process of its own, put under load with <code>wrk</code>. */
final class Candidate implements AutoCloseable {

	private static final Pattern THROUGHPUT = Pattern.compile("Requests/sec:\\s+([0-9.]+)");

	private static final List<String> JVM = List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xmx192m",
			"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

	private final Process process;

	private final int port;

	private final Path log;

	private Candidate(Process process, int port, Path log) {
		this.process = process;
		this.port = port;
		this.log = log;
	}

	/**
	 * @param log where its output goes
	 * @param arguments what follows the JVM's options: a jar or a class path and a class
	 */
	static Candidate start(int port, Path log, Map<String, String> environment, String... arguments)
			throws IOException {
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
		command.addAll(JVM);
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
		builder.environment().putAll(environment);
		builder.environment().put("SERVER_PORT", Integer.toString(port));
		return new Candidate(builder.start(), port, log);
	}

	/** Returns when the gateway answers a request with 200. */
	Candidate await(String path, String header) throws InterruptedException, IOException {
		try (HttpClient http = HttpClient.newHttpClient()) {
			HttpRequest request = HttpRequest.newBuilder(URI.create(address(path)))
				.header(header.substring(0, header.indexOf(':')), header.substring(header.indexOf(':') + 1).strip())
				.build();
			while (!answers(http, request)) {
				if (!this.process.isAlive()) {
					throw new IllegalStateException("A gateway ended with " + this.process.exitValue());
				}
				LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
			}
		}
		return this;
	}

	private static boolean answers(HttpClient http, HttpRequest request) throws IOException, InterruptedException {
		try {
			int status = http.send(request, BodyHandlers.discarding()).statusCode();
			if (status / 100 == 4) {
				throw new IllegalStateException("The gateway answers with status " + status);
			}
			return status == 200;
		}
		catch (ConnectException ex) {
			return false;
		}
	}

	/** Lets it run until its code is compiled; refusals while it is slow don't count. */
	void warmUp(String path, String header, int seconds) throws IOException, InterruptedException {
		load(path, header, seconds);
	}

	/**
	 * Requests per second that 32 connections get answered.
	 * @throws IllegalStateException if it does not answer every request with success
	 */
	double throughput(String path, String header, int seconds) throws IOException, InterruptedException {
		String output = load(path, header, seconds);
		Matcher figure = THROUGHPUT.matcher(output);
		if (output.contains("Non-2xx") || output.contains("Socket errors") || !figure.find()) {
			throw new IllegalStateException(output + "See " + this.log);
		}
		return Double.parseDouble(figure.group(1));
	}

	private String load(String path, String header, int seconds) throws IOException, InterruptedException {
		Process wrk = new ProcessBuilder("wrk", "-t1", "-c32", "-d" + seconds + "s", "-H", header, address(path))
			.redirectErrorStream(true)
			.start();
		String output = new String(wrk.getInputStream().readAllBytes());
		if (wrk.waitFor() != 0) {
			throw new IllegalStateException(output);
		}
		return output;
	}

	private String address(String path) {
		return "http://127.0.0.1:" + this.port + path;
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

}
