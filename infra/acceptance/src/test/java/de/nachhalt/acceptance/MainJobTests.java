package de.nachhalt.acceptance;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import de.nachhalt.local.demo.PlatformSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static de.nachhalt.acceptance.MainJob.expect;
import static org.assertj.core.api.Assertions.assertThat;

@OnThePlatform
class MainJobTests {

	private final Platform platform;

	private PlatformSession consultant;

	private MainJob job;

	MainJobTests(Platform platform) {
		this.platform = platform;
	}

	@BeforeEach
	void signIn() {
		this.consultant = this.platform.signIn("neuland-consultant");
		this.job = new MainJob(this.consultant);
	}

	@Test
	void me_tells_who_is_signed_in_for_which_consultancy() {
		JsonNode me = expect(200, this.consultant.get("/api/me"));
		assertThat(me.get("consultancy").get("name").asString()).isEqualTo("Neuland Beratung");
		assertThat(me.get("roles").toString()).isEqualTo("[\"consultant\"]");
	}

	@Test
	void a_client_is_recorded_assessed_and_reported_on() throws Exception {
		String client = this.job.recordClient();
		String assessment = this.job.startAssessment(client);
		JsonNode before = this.job.result(assessment);
		assertThat(before.get("total").get("low").asDouble()).isZero();
		assertThat(before.get("total").get("high").asDouble()).isEqualTo(100);

		this.job.answerEverything(assessment);
		this.job.complete(assessment);

		JsonNode result = this.job.result(assessment);
		assertThat(result.get("level").get("reached").asString()).isEqualTo("groundwork");
		assertThat(result.get("level").get("possible").asString()).isEqualTo("groundwork");
		JsonNode report = this.job.awaitReport(assessment);
		HttpResponse<byte[]> pdf = this.consultant.http()
			.send(this.consultant.request("/api/reports/" + report.get("id").asString() + "/content").build(),
					BodyHandlers.ofByteArray());
		assertThat(pdf.statusCode()).isEqualTo(200);
		assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
		assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
	}

	@Test
	void a_completed_assessment_takes_no_more_answers() {
		String assessment = this.job.startAssessment(this.job.recordClient());
		this.job.answerEverything(assessment);
		this.job.complete(assessment);

		HttpResponse<String> refused = this.consultant.send("PATCH", "/api/assessments/" + assessment + "/answers",
				"{\"answers\": []}");

		assertThat(refused.statusCode()).isIn(400, 409);
	}

	@Test
	void an_unknown_question_is_refused_by_name() {
		String assessment = this.job.startAssessment(this.job.recordClient());

		HttpResponse<String> refused = this.consultant.send("PATCH", "/api/assessments/" + assessment + "/answers",
				MainJob.JSON.writeValueAsString(Map.of("answers",
						List.of(Map.of("question", "no-such-question", "perspective", "consultant", "value", "yes")))));

		JsonNode problem = expect(422, refused);
		assertThat(problem.get("errors").get(0).get("field").asString()).isEqualTo("answers[0].question");
		assertThat(problem.toString()).contains("no-such-question");
	}

	@Test
	void a_request_without_the_csrf_token_is_refused() throws Exception {
		HttpResponse<String> refused = this.consultant.http()
			.send(this.consultant.request("/api/clients")
				.header("Content-Type", "application/json")
				.POST(BodyPublishers.ofString(MainJob.aClient()))
				.build(), BodyHandlers.ofString());

		assertThat(refused.statusCode()).isEqualTo(403);
	}

	@Test
	void an_agency_sees_a_client_from_the_grant_to_its_withdrawal() {
		String client = this.job.recordClient();
		AgencySession agency = this.platform.agency();
		String handover = "/partner/v1/clients/" + client + "/handover";
		assertThat(agency.get(handover).statusCode()).isEqualTo(404);

		JsonNode grant = expect(201,
				this.consultant.post("/api/clients/" + client + "/grants", "{\"agency\": \"agentur-funke\"}"));

		assertThat(expect(200, agency.get("/partner/v1/clients")).toString()).contains(client);
		assertThat(expect(200, agency.get(handover)).toString()).contains(client);

		this.consultant.send("DELETE", "/api/clients/" + client + "/grants/" + grant.get("id").asString(), "");

		assertThat(agency.get(handover).statusCode()).isEqualTo(404);
		assertThat(expect(200, agency.get("/partner/v1/clients")).toString()).doesNotContain(client);
	}

	@Test
	void news_of_a_report_arrive_in_the_browser() throws Exception {
		try (News news = News.of(this.consultant)) {
			String assessment = this.job.startAssessment(this.job.recordClient());
			this.job.answerEverything(assessment);
			this.job.complete(assessment);

			news.await("assessment-completed", assessment);
			news.await("report-ready", assessment);
		}
	}

	@Test
	void erasing_a_client_erases_its_assessments_and_reports() {
		String client = this.job.recordClient();
		String assessment = this.job.startAssessment(client);
		this.job.answerEverything(assessment);
		this.job.complete(assessment);
		String report = this.job.awaitReport(assessment).get("id").asString();
		String tag = this.consultant.get("/api/clients/" + client).headers().firstValue("ETag").orElseThrow();

		assertThat(this.consultant.send("DELETE", "/api/clients/" + client, "", "If-Match", tag).statusCode())
			.isEqualTo(204);

		Eventually.becomes(404, () -> this.consultant.get("/api/assessments/" + assessment));
		Eventually.becomes(404, () -> this.consultant.get("/api/reports/" + report));
	}

}
