package de.nachhalt.assessment.assessments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import de.nachhalt.assessment.Callers;
import de.nachhalt.local.demo.DemoCase;
import de.nachhalt.local.demo.DemoCase.DemoAssessment;
import de.nachhalt.testenvironment.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@PlatformTest
@SpringBootTest
@AutoConfigureWebTestClient(timeout = "PT1M")
@Import(AssessmentSurroundings.class)
class ExportApiTests {

	private static final JsonMapper JSON = new JsonMapper();

	private final WebTestClient http;

	private final AssessmentCalls api;

	@TempDir
	private Path folder;

	ExportApiTests(@Autowired WebTestClient http, @Autowired AssessmentCalls api) {
		this.http = http;
		this.api = api;
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void an_export_scores_to_the_same_bytes_without_a_server(boolean completed) throws IOException {
		String path = planned("Ausfuhr");
		if (completed) {
			this.api.call("POST", path + "/completion", null, 200);
		}
		String export = export(path);
		String result = JSON.readTree(export).get("result").toString();
		assertThat(export).contains("\"result\":" + result);
		assertThat(result).contains("\"runway\":{").doesNotContain("clientId");

		ByteArrayOutputStream out = new ByteArrayOutputStream();
		String file = Files.writeString(this.folder.resolve("export.json"), export).toString();
		assertThat(new ScoreCommand(new PrintStream(out, true, StandardCharsets.UTF_8), System.err).run(file)).isZero();
		assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(result + System.lineSeparator());
	}

	@Test
	void an_export_says_nothing_of_people() {
		String export = export(planned("Niemand GmbH"));
		assertThat(export).doesNotContain("Niemand GmbH", Callers.NEULAND.subject());
		assertThat(JSON.readTree(export).at("/answers/answers")).isNotEmpty()
			.allSatisfy((answer) -> assertThat(answer.propertyNames()).doesNotContain("by", "at"));
	}

	private String planned(String client) {
		DemoAssessment demo = DemoCase.all().getLast().assessments().getLast();
		String path = "/api/assessments/" + this.api.start(this.api.client(client).id()).get("id").asString();
		JsonNode answers = JSON.createObjectNode().set("answers", demo.answers());
		this.api.call("PATCH", path + "/answers", answers.toString(), 200);
		this.api.call("PUT", path + "/plan", String.valueOf(demo.plan()), 200);
		return path;
	}

	private String export(String path) {
		EntityExchangeResult<String> answer = Callers.as(Callers.NEULAND, this.http)
			.get()
			.uri(path + "/export")
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.valueMatches(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"assessment-1-.*\\.json\"")
			.expectBody(String.class)
			.returnResult();
		return answer.getResponseBody();
	}

}
