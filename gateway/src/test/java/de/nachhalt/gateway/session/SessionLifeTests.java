package de.nachhalt.gateway.session;

import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import de.nachhalt.gateway.testing.Browser;
import de.nachhalt.gateway.testing.Gateway;
import de.nachhalt.gateway.testing.Neighbourhood;
import de.nachhalt.testenvironment.PlatformTest;
import de.nachhalt.testenvironment.PlatformTest.Part;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;

import org.springframework.data.mongodb.core.ReactiveMongoOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Two instances of the gateway beside each other, with one database and one address.
 */
@PlatformTest(Part.MONGODB)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionLifeTests {

	private static final Duration NEAR_THE_END_OF_A_TOKEN = Duration.ofSeconds(280);

	@RegisterExtension
	private final Neighbourhood around = new Neighbourhood("gateway-sessions");

	private Gateway one;

	private Gateway two;

	private Browser browser;

	@BeforeAll
	void start() {
		this.one = this.around.gateway();
		this.two = this.around.gateway();
	}

	@BeforeEach
	void signIn() {
		this.around.keycloak().reachable(true);
		this.browser = new Browser(this.one).signedIn();
	}

	@Test
	void a_session_goes_on_at_another_instance() {
		assertThat(this.browser.at(this.two).get("/api/me").statusCode()).isEqualTo(200);
	}

	@Test
	void a_session_survives_a_restart() {
		try (Gateway another = this.around.gateway()) {
			Browser there = new Browser(another).signedIn();
			another.close();
			try (Gateway restarted = this.around.gateway()) {
				assertThat(there.at(restarted).get("/api/me").statusCode()).isEqualTo(200);
			}
		}
	}

	@Test
	void the_database_knows_neither_cookies_nor_tokens() {
		ReactiveMongoOperations mongo = this.one.bean(ReactiveMongoOperations.class);
		List<Document> stored = mongo.findAll(Document.class, "sessions").collectList().block();
		assertThat(stored).isNotEmpty().allSatisfy((session) -> {
			assertThat(session.toJson()).doesNotContain(this.browser.cookies().get("SESSION"), "Lena");
			byte[] sealed = session.get("sealed", Binary.class).getData();
			assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("eyJ", "Lena", "refresh");
		});
	}

	@Test
	void twenty_requests_at_once_use_the_refresh_token_once() {
		int before = this.around.keycloak().refreshes();
		this.one.clock().add(NEAR_THE_END_OF_A_TOKEN);
		assertThat(twentyAtOnce((_) -> this.browser)).containsOnly(200);
		assertThat(this.around.keycloak().refreshes() - before).isEqualTo(1);
	}

	@Test
	void twenty_requests_at_two_instances_use_the_refresh_token_once() {
		Browser other = this.browser.at(this.two);
		other.get("/api/me");
		int before = this.around.keycloak().refreshes();
		Duration behind = Duration.between(this.two.clock().instant(), this.one.clock().instant());
		this.two.clock().add(behind.plus(NEAR_THE_END_OF_A_TOKEN));
		this.one.clock().add(NEAR_THE_END_OF_A_TOKEN);
		assertThat(twentyAtOnce((i) -> (i % 2 == 0) ? this.browser : other)).containsOnly(200);
		assertThat(this.around.keycloak().refreshes() - before).isEqualTo(1);
	}

	@Test
	void the_service_sees_the_renewed_token() {
		this.browser.get("/api/clients");
		String before = this.around.services().drain().getLast().bearer();
		this.one.clock().add(NEAR_THE_END_OF_A_TOKEN);
		this.browser.get("/api/clients");
		assertThat(this.around.services().drain().getLast().bearer()).isNotEqualTo(before);
	}

	@Test
	void when_keycloak_renews_no_more_the_session_ends() {
		this.around.keycloak().forgetLogins();
		this.one.clock().add(NEAR_THE_END_OF_A_TOKEN);
		assertThat(this.browser.get("/api/clients").statusCode()).isEqualTo(401);
		assertThat(this.browser.get("/api/clients").statusCode()).isEqualTo(401);
	}

	@Test
	void when_keycloak_is_away_a_session_goes_on_as_long_as_its_token_and_waits_then() {
		this.around.keycloak().reachable(false);
		this.one.clock().add(NEAR_THE_END_OF_A_TOKEN);
		assertThat(this.browser.get("/api/clients").statusCode()).isEqualTo(200);
		this.one.clock().add(Duration.ofMinutes(1));
		assertThat(this.browser.get("/api/clients").statusCode()).isEqualTo(503);
		this.around.keycloak().reachable(true);
		assertThat(this.browser.get("/api/clients").statusCode()).isEqualTo(200);
	}

	@Test
	void a_session_that_is_not_used_ends() {
		this.one.clock().add(Duration.ofMinutes(59));
		assertThat(this.browser.get("/api/me").statusCode()).isEqualTo(200);
		this.one.clock().add(Duration.ofMinutes(59));
		assertThat(this.browser.get("/api/me").statusCode()).isEqualTo(200);
		this.one.clock().add(Duration.ofMinutes(61));
		assertThat(this.browser.get("/api/me").statusCode()).isEqualTo(401);
	}

	@Test
	void a_session_ends_after_half_a_day_however_busy() {
		for (int i = 0; i < 12; i++) {
			assertThat(this.browser.get("/api/me").statusCode()).isEqualTo(200);
			this.one.clock().add(Duration.ofMinutes(58));
		}
		this.one.clock().add(Duration.ofMinutes(30));
		assertThat(this.browser.get("/api/me").statusCode()).isEqualTo(401);
	}

	@Test
	void a_session_ended_at_one_instance_ends_at_the_other_within_seconds() {
		Browser other = this.browser.at(this.two);
		assertThat(other.get("/api/me").statusCode()).isEqualTo(200);
		this.browser.post("/logout", "");
		await().atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(other.get("/api/me").statusCode()).isEqualTo(401));
	}

	@Test
	void nobody_hears_of_the_end_of_a_session_before_it_is_forgotten() {
		Sessions sessions = this.one.bean(Sessions.class);
		SessionId id = new SessionId(this.browser.cookies().get("SESSION"));
		Session session = sessions.find(id).block();
		assertThat(sessions.end(session).then(Mono.fromSupplier(() -> sessions.atHand(id))).block()).isNull();
	}

	@Test
	void sessions_that_are_over_are_swept() {
		SessionStore store = this.one.bean(SessionStore.class);
		assertThat(store.sweep(this.one.clock().instant().plus(Duration.ofHours(13))).block()).isPositive();
		assertThat(this.browser.at(this.two).get("/api/me").statusCode()).isEqualTo(401);
	}

	private static List<Integer> twentyAtOnce(IntFunction<Browser> browser) {
		List<CompletableFuture<Integer>> answers = IntStream.range(0, 20)
			.mapToObj(browser)
			.map((at) -> at.sendAsync(at.request("/api/clients"), BodyHandlers.ofString())
				.thenApply(HttpResponse::statusCode))
			.toList();
		return answers.stream().map(CompletableFuture::join).toList();
	}

}
