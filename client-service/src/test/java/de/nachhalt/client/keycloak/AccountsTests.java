package de.nachhalt.client.keycloak;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import de.nachhalt.http.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What becomes of Keycloak's answers, good and bad.
 */
class AccountsTests {

	private final AtomicInteger tokens = new AtomicInteger();

	private final List<String> asked = new CopyOnWriteArrayList<>();

	/** How long a token lives, in seconds. */
	private int lifetime = 300;

	private final DisposableServer keycloak = HttpServer.create()
		.host("127.0.0.1")
		.port(0)
		.route((routes) -> routes
			.post("/realms/nachhalt/protocol/openid-connect/token", (request, answer) -> answer
				.header("Content-Type", "application/json")
				.sendString(Mono.fromSupplier(() -> "{\"access_token\":\"t%d\",\"expires_in\":%d,\"scope\":\"x\"}"
					.formatted(this.tokens.incrementAndGet(), this.lifetime))))
			.route((request) -> true, (request, answer) -> {
				this.asked.add(request.requestHeaders().get("Authorization") + " " + request.uri());
				String status = request.uri().replaceAll(".*/(\\d{3})$", "$1");
				return status.matches("\\d{3}") ? answer.status(Integer.parseInt(status)).send()
						: answer.header("Content-Type", "application/json").sendString(Mono.just("{}"));
			}))
		.bindNow();

	private final Accounts accounts = accounts("http://127.0.0.1:" + this.keycloak.port());

	private static Accounts accounts(String url) {
		KeycloakSettings settings = new KeycloakSettings(url, "secret", Duration.ofSeconds(5));
		return new Accounts(settings, new ServiceToken(settings, Clock.systemUTC()));
	}

	@AfterEach
	void stop() {
		this.keycloak.disposeNow();
	}

	@Test
	void one_token_serves_many_calls() {
		read("a");
		read("b");
		assertThat(this.asked).containsExactly("Bearer t1 /admin/realms/nachhalt/things/a",
				"Bearer t1 /admin/realms/nachhalt/things/b");
	}

	@Test
	void a_token_that_is_about_to_end_is_replaced() {
		this.lifetime = 20;
		read("a");
		read("b");
		assertThat(this.asked).last().asString().startsWith("Bearer t2 ");
	}

	@Test
	void what_a_caller_sends_cannot_lead_elsewhere() {
		read("../clients?q=#");
		assertThat(this.asked).containsExactly("Bearer t1 /admin/realms/nachhalt/things/..%2Fclients%3Fq%3D%23");
	}

	@Test
	void what_is_not_there_is_nothing_to_read_and_cannot_be_changed() {
		assertThat(this.accounts.read(Map.class, "/things/404").blockOptional()).isEmpty();
		assertThatThrownBy(() -> this.accounts.put(Map.of(), "/things/404").block()).isInstanceOf(NotFound.class);
	}

	@ParameterizedTest
	@CsvSource({ "409, AccountTaken", "400, AccountRefused", "401, AccountsUnavailable", "403, AccountsUnavailable",
			"500, AccountsUnavailable", "200, AccountsUnavailable" })
	void what_keycloak_refuses_is_told_apart(String status, String refusal) {
		assertThatThrownBy(() -> this.accounts.create(Map.of(), "/things/" + status).block())
			.satisfies((fault) -> assertThat(fault.getClass().getSimpleName()).isEqualTo(refusal));
	}

	@Test
	void while_keycloak_is_away_nothing_is_done() {
		Accounts lost = accounts("http://127.0.0.1:1");
		assertThatThrownBy(() -> lost.read(Map.class, "/things/a").block()).isInstanceOf(AccountsUnavailable.class);
	}

	@Test
	void the_secret_is_in_no_log() {
		assertThat(new KeycloakSettings("http://localhost/", "secret", Duration.ofSeconds(5)))
			.hasToString("Keycloak at http://localhost");
		assertThatThrownBy(() -> new KeycloakSettings("http://localhost", " ", Duration.ofSeconds(5)))
			.hasMessage("CLIENT_SERVICE_SECRET is missing");
	}

	private void read(String id) {
		assertThat(this.accounts.read(Map.class, "/things/{id}", id).block()).isEmpty();
	}

}
