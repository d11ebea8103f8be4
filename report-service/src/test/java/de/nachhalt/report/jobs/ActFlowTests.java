package de.nachhalt.report.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import de.nachhalt.identity.Consultant;
import de.nachhalt.identity.testing.People;
import de.nachhalt.messaging.Received;
import de.nachhalt.messaging.Subscription;
import de.nachhalt.report.reports.Report;
import de.nachhalt.testenvironment.Contract;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** That others hear what somebody did here; on real parts. */
class ActFlowTests extends FlowTest {

	private static final JsonMapper JSON = new JsonMapper();

	private static final Contract AGREED = Contract.of("events/de.nachhalt.act.done.v1");

	@Autowired
	private Hearing hearing;

	@Test
	void who_orders_a_report_is_told_and_nobody_where_nobody_did() {
		this.neighbours.registerClient(People.NEULAND, this.client, "Bestellt", "de");
		this.neighbours.completeAssessment(People.NEULAND, this.assessment, this.client);
		ready();
		assertThat(this.hearing.heardOf(this.client)).as("nobody asked for it").isEmpty();

		post("/api/reports", "{\"assessmentId\": \"" + this.assessment + "\"}");

		await().atMost(PATIENCE)
			.untilAsserted(() -> assertThat(this.hearing.heardOf(this.client))
				.containsExactly("report-ordered " + People.consultant().subject()));
	}

	@Test
	void who_shares_a_report_and_takes_that_back_is_told() {
		Report report = stored("Geteilt");
		String shares = "/api/reports/" + report.id() + "/shares";
		String share = JSON
			.readTree(post(shares, "{\"expiresAt\": \"%s\"}".formatted(Instant.now().plus(Duration.ofDays(7)))))
			.at("/share/id")
			.asString();
		this.web.delete().uri(shares + "/" + UUID.randomUUID()).exchange().expectStatus().isNotFound();
		this.web.delete().uri(shares + "/" + share).exchange().expectStatus().isNoContent();

		await().atMost(PATIENCE)
			.untilAsserted(() -> assertThat(this.hearing.heardOf(this.client)).containsExactlyInAnyOrder(
					"share-issued " + People.consultant().subject(), "share-revoked " + People.consultant().subject()));
	}

	@Test
	void who_changes_the_look_is_told_and_nothing_of_it_stays_here() {
		Consultant lead = People.lead(UUID.randomUUID().toString());
		as(lead).put()
			.uri("/api/branding")
			.header(HttpHeaders.IF_MATCH, "\"1\"")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("{\"main\": \"#000000\", \"accent\": \"#000000\"}")
			.exchange()
			.expectStatus()
			.isOk();

		await().atMost(PATIENCE)
			.untilAsserted(() -> assertThat(this.hearing.heard)
				.filteredOn((event) -> event.tenant().equals(lead.tenant()))
				.singleElement()
				.satisfies((event) -> assertThat(event.data().at("/kind").asString()).isEqualTo("branding-changed")));
		await().atMost(PATIENCE)
			.untilAsserted(() -> assertThat(
					this.mongo.getCollection("announcements").flatMap((all) -> Mono.from(all.countDocuments())).block())
				.isZero());
	}

	@Test
	void who_cancels_a_report_is_told_as_agreed() {
		post("/api/reports/" + stored("Vereinbart").id() + "/cancellation", null);

		await().atMost(PATIENCE)
			.untilAsserted(() -> assertThat(this.hearing.heardOf(this.client))
				.containsExactly("report-cancelled " + People.consultant().subject()));
		assertThat(this.hearing.heard)
			.allSatisfy((event) -> assertThat(AGREED.violations(JSON.writeValueAsString(event.data()))).isEmpty());
		assertThat(AGREED.violations(AGREED.sample())).isEmpty();
	}

	private String post(String path, String body) {
		var request = this.web.post().uri(path).contentType(MediaType.APPLICATION_JSON);
		return ((body != null) ? request.bodyValue(body) : request).exchange()
			.expectStatus()
			.is2xxSuccessful()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Hearing {

		private final List<Received<JsonNode>> heard = new CopyOnWriteArrayList<>();

		@Bean
		Subscription actsAreHeard() {
			return Subscription.to("nachhalt.acts")
				.as("test-acts")
				.on("de.nachhalt.act.done.v1", JsonNode.class, this.heard::add);
		}

		List<String> heardOf(String clientId) {
			return this.heard.stream()
				.filter((event) -> event.data().at("/clientId").asString("").equals(clientId))
				.map((event) -> event.data().at("/kind").asString() + " " + event.data().at("/by").asString())
				.toList();
		}

	}

}
