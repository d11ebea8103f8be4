package de.nachhalt.report.news;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import de.nachhalt.identity.TokenExpiry;
import de.nachhalt.identity.testing.People;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

import org.springframework.http.codec.ServerSentEvent;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;

import static org.assertj.core.api.Assertions.assertThat;

class NewsControllerTests {

	private static final Instant NOW = Instant.parse("2026-03-12T14:05:09Z");

	private final NewsDesk desk = new NewsDesk();

	private final NewsController controller = new NewsController(this.desk, Clock.fixed(NOW, ZoneOffset.UTC));

	@Test
	void a_sign_of_life_comes_at_once_and_every_fifteen_seconds() {
		StepVerifier.withVirtualTime(() -> stream(NOW.plusSeconds(300)))
			.assertNext((event) -> assertThat(event.comment()).isNotNull())
			.expectNoEvent(Duration.ofSeconds(15))
			.assertNext((event) -> assertThat(event.data()).isNull())
			.thenCancel()
			.verify();
	}

	@Test
	void the_stream_ends_with_the_token() {
		StepVerifier.withVirtualTime(() -> stream(NOW.plusSeconds(40)))
			.expectNextCount(1)
			.thenAwait(Duration.ofSeconds(39))
			.expectNextCount(2)
			.thenAwait(Duration.ofSeconds(1))
			.verifyComplete();
	}

	@Test
	void news_carry_kind_id_and_facts() {
		StepVerifier.create(stream(NOW.plusSeconds(300)))
			.expectNextCount(1)
			.then(() -> this.desk
				.publish(new News("e1", People.NEULAND, "report-ready", new News.Facts("a", "c", "r"))))
			.assertNext((event) -> {
				assertThat(event.event()).isEqualTo("report-ready");
				assertThat(event.id()).isEqualTo("e1");
				assertThat(event.data()).isEqualTo(new News.Facts("a", "c", "r"));
			})
			.thenCancel()
			.verify();
	}

	private Flux<ServerSentEvent<News.Facts>> stream(Instant expiry) {
		return this.controller.news(People.consultant(), new TokenExpiry(expiry), new MockServerHttpResponse());
	}

}
