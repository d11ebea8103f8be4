package de.nachhalt.gateway.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;

/**
 * Stands in for the services: remembers what reached it, and can be slow, silent or
 * broken.
 */
public final class Upstream extends LocalServer {

	/** How many must wait at the path that answers none before. */
	public static final int CROWD = 100;

	private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();

	private final CountDownLatch end = new CountDownLatch(1);

	private final CountDownLatch crowd = new CountDownLatch(CROWD);

	private final AtomicInteger broken = new AtomicInteger();

	/** What to send as the next event. */
	private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

	public Upstream() {
		serve("/", this::answer);
		serve("/api/events", this::stream);
		serve("/api/clients/silent", (exchange) -> keepSilentUntil(this.end));
		serve("/api/clients/broken", (exchange) -> this.broken.incrementAndGet());
		serve("/api/clients/half", this::breakOffHalfWay);
		serve("/api/clients/crowded", this::answerOnceCrowded);
	}

	private void breakOffHalfWay(HttpExchange exchange) throws IOException {
		this.broken.incrementAndGet();
		exchange.sendResponseHeaders(200, 1000);
		exchange.getResponseBody().write(new byte[500]);
		exchange.getResponseBody().flush();
	}

	/** Answers nobody before as many wait side by side. */
	private void answerOnceCrowded(HttpExchange exchange) throws IOException {
		this.crowd.countDown();
		keepSilentUntil(this.crowd);
		json(exchange, 200, "{}");
	}

	private void answer(HttpExchange exchange) throws IOException {
		byte[] body = exchange.getRequestBody().readAllBytes();
		this.received.add(new Received(exchange.getRequestMethod(), exchange.getRequestURI().toString(),
				exchange.getRequestHeaders(), body.length));
		exchange.getResponseHeaders().add("Set-Cookie", "SERVICE=1");
		exchange.getResponseHeaders().add("Set-Cookie", "respondent=abc-123; Path=/public; HttpOnly; SameSite=Lax");
		exchange.getResponseHeaders().add("Server", "something 1.2");
		exchange.getResponseHeaders().add("Content-Security-Policy", "default-src *");
		exchange.getResponseHeaders().add("ETag", "\"1\"");
		json(exchange, 200, "{}");
	}

	private void stream(HttpExchange exchange) throws IOException {
		exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
		exchange.sendResponseHeaders(200, 0);
		OutputStream out = exchange.getResponseBody();
		try {
			while (this.end.getCount() > 0) {
				out.write(this.events.take().getBytes(StandardCharsets.UTF_8));
				out.flush();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void keepSilentUntil(CountDownLatch signal) {
		try {
			signal.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	public void event(String text) {
		this.events.add(text);
	}

	/** How often the path was called that always breaks off. */
	public int broken() {
		return this.broken.get();
	}

	/** The only request that has come since the last time. */
	public Received last() {
		List<Received> all = drain();
		if (all.size() != 1) {
			throw new AssertionError("One request was expected, not " + all);
		}
		return all.getFirst();
	}

	/** What has come since the last time. */
	public List<Received> drain() {
		List<Received> all = new ArrayList<>();
		this.received.drainTo(all);
		return all;
	}

	@Override
	public void close() {
		this.end.countDown();
		super.close();
	}

	public record Received(String method, String path, Headers headers, int bodyLength) {

		public String header(String name) {
			return this.headers.getFirst(name);
		}

		public String bearer() {
			String value = header("Authorization");
			return (value != null) ? value.substring("Bearer ".length()) : null;
		}

	}

}
