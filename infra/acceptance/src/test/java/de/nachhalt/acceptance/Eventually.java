package de.nachhalt.acceptance;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Supplier;

import static org.awaitility.Awaitility.await;

/** What follows by itself, after the events have gone round. */
final class Eventually {

	private Eventually() {
	}

	static void becomes(int status, Supplier<HttpResponse<String>> call) {
		await().atMost(Duration.ofSeconds(20))
			.pollInterval(Duration.ofMillis(100))
			.until(() -> call.get().statusCode() == status);
	}

}
