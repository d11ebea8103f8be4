package de.nachhalt.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import de.nachhalt.local.demo.PlatformSession;
import org.awaitility.Awaitility;

/** Listens to <code>GET /api/events</code> as the web app does. */
final class News implements AutoCloseable {

	private final InputStream stream;

	private final List<String> lines = new CopyOnWriteArrayList<>();

	private News(InputStream stream) {
		this.stream = stream;
		Thread.ofVirtual().start(this::read);
	}

	static News of(PlatformSession session) throws Exception {
		var response = session.http()
			.send(session.request("/api/events").header("Accept", "text/event-stream").build(),
					BodyHandlers.ofInputStream());
		if (response.statusCode() != 200) {
			throw new AssertionError("No news, but status " + response.statusCode());
		}
		return new News(response.body());
	}

	/** Waits for a piece of news of that kind on that assessment. */
	void await(String event, String assessmentId) {
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> heard(event, assessmentId));
	}

	private boolean heard(String event, String assessmentId) {
		String text = String.join("\n", this.lines);
		for (String news : text.split("\n\n")) {
			if (news.contains("event:" + event) && news.contains(assessmentId)) {
				return true;
			}
		}
		return false;
	}

	private void read() {
		try (var reader = new BufferedReader(new InputStreamReader(this.stream, StandardCharsets.UTF_8))) {
			reader.lines().forEach(this.lines::add);
		}
		catch (IOException | UncheckedIOException ex) {
			this.lines.add("the stream ended");
		}
	}

	@Override
	public void close() throws Exception {
		this.stream.close();
	}

}
