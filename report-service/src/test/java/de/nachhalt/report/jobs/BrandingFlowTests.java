package de.nachhalt.report.jobs;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import de.nachhalt.identity.testing.People;
import de.nachhalt.report.branding.SampleBranding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Choosing a look, seeing it before, getting it; on real parts. */
class BrandingFlowTests extends FlowTest {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final String tenant = UUID.randomUUID().toString();

	private WebTestClient lead;

	@BeforeEach
	void appoint() {
		this.lead = as(People.lead(this.tenant));
		this.web = as(People.consultant(this.tenant));
	}

	@Test
	void a_consultancy_that_chose_nothing_has_the_look_of_the_house() {
		EntityExchangeResult<byte[]> answer = call(this.web, "GET", null, null, 200);

		assertThat(json(answer).get("main").asString()).isEqualTo("#0f4c4a");
		assertThat(json(answer).get("logo").isNull()).isTrue();
		assertThat(answer.getResponseHeaders().getETag()).isEqualTo("\"1\"");
	}

	@Test
	void a_lead_changes_the_version_that_was_read_and_no_other() {
		call(this.web, "PUT", "\"1\"", body("#1b3a6b", logo()), 403);
		call(this.lead, "PUT", null, body("#1b3a6b", logo()), 428);
		EntityExchangeResult<byte[]> changed = call(this.lead, "PUT", "\"1\"", body("#1b3a6b", logo()), 200);
		call(this.lead, "PUT", "\"1\"", body("#000000", ""), 412);
		call(this.lead, "PUT", "\"7\"", body("#000000", ""), 412);

		assertThat(changed.getResponseHeaders().getETag()).isEqualTo("\"2\"");
		JsonNode read = json(call(this.web, "GET", null, null, 200));
		assertThat(read).isEqualTo(json(changed));
		assertThat(read.get("version").asInt()).isEqualTo(2);
		assertThat(read.get("contact")).extracting(JsonNode::asString).containsExactly("Neuland", "Hamburg");
		assertThat(Base64.getDecoder().decode(read.get("logo").asString())).startsWith(0x89, 'P', 'N', 'G');
		assertThat(json(call(as(People.lead()), "GET", null, null, 200)).get("contact")).isEmpty();
	}

	@Test
	void what_documents_cannot_have_is_refused_by_name() {
		JsonNode refused = json(call(this.lead, "PUT", "\"1\"", """
				{"main": "#ffe000", "accent": "bordeaux", "logo": "%s"}"""
			.formatted(base64("<svg/>".getBytes(StandardCharsets.UTF_8))), 422));

		assertThat(refused.get("type").asString()).isEqualTo("urn:nachhalt:problem:branding-refused");
		assertThat(refused.get("errors")).extracting((error) -> error.get("field").asString())
			.containsExactly("main", "accent", "logo");
		assertThat(refused.at("/errors/0/message").asString()).contains("1,3 zu 1", "4,5 zu 1");
		call(this.lead, "PUT", "\"1\"", """
				{"main": "#000000", "accent": "#000000", "footer": "%s"}""".formatted("x".repeat(161)), 400);
		call(this.lead, "PUT", "\"1\"", """
				{"main": "#000000", "accent": "#000000", "script": "x"}""", 400);
	}

	@Test
	void a_look_is_seen_before_it_is_kept() {
		JsonNode page = json(preview("?kind=result&language=en&page=2", MediaType.APPLICATION_JSON, 200));
		assertThat(page.get("page").asInt()).isEqualTo(2);
		assertThat(page.get("pages").asInt()).isGreaterThan(9);
		assertThat(Base64.getDecoder().decode(page.get("png").asString())).startsWith(0x89, 'P', 'N', 'G');
		assertThat(json(preview("?kind=summary&page=99", MediaType.APPLICATION_JSON, 200)).get("page").asInt()).isOne();
		assertThat(preview("", MediaType.APPLICATION_PDF, 200).getResponseBody()).startsWith('%', 'P', 'D', 'F');

		preview("?kind=horoscope", MediaType.APPLICATION_JSON, 400);
		preview("?page=0", MediaType.APPLICATION_JSON, 400);
		assertThat(json(call(this.web, "GET", null, null, 200)).get("version").asInt()).isOne();
	}

	@Test
	void reports_ordered_after_a_change_have_the_new_look_and_old_ones_stay() {
		this.neighbours.registerClient(this.tenant, this.client, "Umgezogen", "de");
		this.neighbours.completeAssessment(this.tenant, this.assessment, this.client);
		Map<String, Object> first = ready();
		byte[] before = content(first);
		assertThat(first).containsEntry("branding", 1);
		assertThat(first.get("data").toString()).matches("[0-9a-f]{12}");

		call(this.lead, "PUT", "\"1\"", body("#1b3a6b", logo()), 200);
		this.neighbours.completeAssessment(this.tenant, this.assessment, this.client);
		order();
		order();

		List<Map<String, Object>> reports = await().atMost(Duration.ofMinutes(1))
			.until(() -> list("assessment=" + this.assessment), (found) -> found.size() == 2
					&& found.stream().allMatch((report) -> "ready".equals(report.get("state"))));
		assertThat(reports.getFirst()).containsEntry("branding", 2).containsEntry("data", first.get("data"));
		assertThat(reports.getLast()).isEqualTo(first);
		assertThat(content(first)).isEqualTo(before).isNotEqualTo(content(reports.getFirst()));
		assertThat(list("assessment=" + this.assessment)).hasSize(2);
	}

	private void order() {
		this.web.post()
			.uri("/api/reports")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("{\"assessmentId\": \"" + this.assessment + "\"}")
			.exchange()
			.expectStatus()
			.isAccepted();
	}

	private byte[] content(Map<String, Object> report) {
		return this.web.get()
			.uri("/api/reports/{id}/content", report.get("id"))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBody();
	}

	private EntityExchangeResult<byte[]> preview(String query, MediaType wanted, int status) {
		return this.web.post()
			.uri("/api/branding/preview" + query)
			.contentType(MediaType.APPLICATION_JSON)
			.accept(wanted, MediaType.APPLICATION_PROBLEM_JSON)
			.bodyValue(body("#1b3a6b", logo()))
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectBody()
			.returnResult();
	}

	private EntityExchangeResult<byte[]> call(WebTestClient who, String method, String version, String body,
			int status) {
		WebTestClient.RequestBodySpec request = who.method(HttpMethod.valueOf(method))
			.uri("/api/branding")
			.headers((headers) -> {
				if (version != null) {
					headers.set(HttpHeaders.IF_MATCH, version);
				}
			});
		if (body != null) {
			request.contentType(MediaType.APPLICATION_JSON).bodyValue(body);
		}
		return request.exchange().expectStatus().isEqualTo(status).expectBody().returnResult();
	}

	private static JsonNode json(EntityExchangeResult<byte[]> answer) {
		return JSON.readTree(answer.getResponseBody());
	}

	private static String body(String main, String logo) {
		return """
				{"main": "%s", "accent": "#a02c5a", "contact": ["  Neuland ", "", "Hamburg"], "footer": "Neuland",
				"closing": {"de": "Danke, **und** bis bald"}%s}""".formatted(main, logo);
	}

	private static String logo() {
		return ", \"logo\": \"" + base64(SampleBranding.png(300, 100)) + "\"";
	}

	private static String base64(byte[] content) {
		return Base64.getEncoder().encodeToString(content);
	}

}
