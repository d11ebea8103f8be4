package de.nachhalt.gateway.route;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;

import de.nachhalt.gateway.testing.Browser;
import de.nachhalt.gateway.testing.Gateway;
import de.nachhalt.gateway.testing.Neighbourhood;
import de.nachhalt.local.FreePort;
import de.nachhalt.testenvironment.PlatformTest;
import de.nachhalt.testenvironment.PlatformTest.Part;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PlatformTest(Part.MONGODB)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultTests {

	@RegisterExtension
	private final Neighbourhood around = new Neighbourhood("gateway-faults");

	private Gateway gateway;

	private Browser browser;

	@BeforeAll
	void start() {
		this.gateway = this.around.gateway("REPORT_SERVICE_URL=http://127.0.0.1:" + FreePort.any(),
				"spring.cloud.gateway.server.webflux.httpclient.response-timeout=500ms");
		this.browser = new Browser(this.gateway).signedIn();
	}

	@Test
	void a_service_that_keeps_silent_is_given_up() {
		HttpResponse<String> response = this.browser.get("/api/clients/silent");
		assertThat(response.statusCode()).isEqualTo(504);
		assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
		assertThat(response.body()).contains("urn:nachhalt:problem:gateway-timeout")
			.doesNotContain("Exception", "127.0.0.1");
	}

	@Test
	void a_broken_get_is_tried_again_and_a_broken_post_is_not() {
		int before = this.around.services().broken();
		assertThat(this.browser.get("/api/clients/broken").statusCode()).isEqualTo(502);
		assertThat(this.around.services().broken() - before).isEqualTo(3);
		assertThat(this.browser.post("/api/clients/broken", "{}").statusCode()).isEqualTo(502);
		assertThat(this.around.services().broken() - before).isEqualTo(4);
	}

	@Test
	void an_answer_that_breaks_off_half_way_is_broken_off_for_the_browser_too_and_not_asked_for_again() {
		int before = this.around.services().broken();
		assertThatThrownBy(() -> this.browser.get("/api/clients/half")).rootCause()
			.isInstanceOf(IOException.class)
			.isNotInstanceOf(HttpTimeoutException.class);
		assertThat(this.around.services().broken() - before).isEqualTo(1);
	}

	@Test
	void a_service_that_is_down_is_left_alone_after_some_tries_while_the_others_go_on() {
		HttpResponse<String> first = this.browser.get("/api/reports");
		assertThat(first.statusCode()).isEqualTo(503);
		assertThat(first.headers().firstValue("Retry-After")).contains("5");
		for (int i = 0; i < 10; i++) {
			this.browser.get("/api/reports");
		}
		assertThat(breaker("report-service").getMetrics().getNumberOfNotPermittedCalls()).isPositive();
		assertThat(this.browser.get("/api/assessments").statusCode()).isEqualTo(200);
	}

	private CircuitBreaker breaker(String route) {
		return this.gateway.bean(CircuitBreakerRegistry.class).circuitBreaker(route);
	}

}
