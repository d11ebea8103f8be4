package de.nachhalt.report.jobs;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import de.nachhalt.identity.testing.People;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Writing into a document, seeing it before, getting it; on real parts. */
class WordsFlowTests extends FlowTest {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String ONE = "{\"passages\": [{\"section\": \"gaps\", \"mode\": \"replace\", \"text\": \"Wir haben **nachgefragt**.\"}]}";

	@Test
	void a_document_is_read_section_by_section_and_written_by_version() {
		completed("Wortreich");
		EntityExchangeResult<byte[]> read = call(this.web, "GET", "", null, null, 200);
		assertThat(read.getResponseHeaders().getETag()).isEqualTo("\"1\"");
		assertThat(json(read).get("sections")).hasSizeGreaterThan(15)
			.allMatch((section) -> section.get("text").isNull())
			.anyMatch((section) -> "gaps".equals(section.get("id").asString())
					&& !section.get("standing").asString().isEmpty());

		call(this.web, "PUT", "", null, ONE, 428);
		call(this.web, "PUT", "", "\"2\"", ONE, 412);
		EntityExchangeResult<byte[]> written = call(this.web, "PUT", "", "\"1\"", ONE, 200);
		call(this.web, "PUT", "", "\"1\"", "{\"passages\": []}", 412);
		assertThat(written.getResponseHeaders().getETag()).isEqualTo("\"2\"");
		assertThat(call(this.web, "PUT", "", "\"2\"", ONE, 200).getResponseHeaders().getETag()).isEqualTo("\"2\"");
		assertThat(json(call(this.web, "GET", "", null, null, 200))).isEqualTo(json(written));
	}

	@Test
	void words_for_places_that_are_not_there_are_refused_by_name() {
		completed("Platzlos");
		JsonNode refused = json(call(this.web, "PUT", "", "\"1\"",
				"""
						{"passages": [{"section": "nowhere", "mode": "add", "text": "x"}, {"section": "summary", "mode": "replace", "text": "x"},
						{"section": "gaps", "mode": "add", "text": "x"}, {"section": "gaps", "mode": "add", "text": "x"}]}""",
				422));

		assertThat(refused.get("type").asString()).isEqualTo("urn:nachhalt:problem:words-refused");
		assertThat(refused.get("errors")).extracting((error) -> error.get("field").asString())
			.containsExactly("passages[0].section", "passages[1].mode", "passages[3].section");
		call(this.web, "PUT", "", "\"1\"", ONE.replace("Wir haben", "x".repeat(5001)), 400);
		call(this.web, "PUT", "", "\"1\"", ONE.replace("replace", "erase"), 400);
	}

	@Test
	void a_summary_stays_on_its_page() {
		completed("Bündig");
		JsonNode refused = summary("Das ist viel. ".repeat(300), HttpStatus.UNPROCESSABLE_CONTENT);

		assertThat(refused.get("errors")).singleElement()
			.extracting((error) -> error.get("field").asString())
			.isEqualTo("passages[0].text");
		assertThat(summary("Das ist ein Satz.", HttpStatus.OK).get("version").asInt()).isEqualTo(2);
	}

	@Test
	void another_consultancy_finds_no_document_to_write_into() {
		completed("Eigen");
		WebTestClient other = as(People.consultant(People.KOMPASS));

		call(other, "GET", "", null, null, 404);
		call(other, "PUT", "", "\"1\"", ONE, 404);
		call(other, "POST", "/preview", null, ONE, 404);
		call(as(People.agency()), "GET", "", null, null, 403);
		this.web.get().uri("/api/words/{id}/horoscope/de", this.assessment).exchange().expectStatus().isNotFound();
		this.web.get().uri("/api/words/{id}/result/fr", this.assessment).exchange().expectStatus().isNotFound();
	}

	@Test
	void words_are_seen_before_they_are_kept_on_the_page_where_they_stand() {
		completed("Vorschau");
		JsonNode first = json(call(this.web, "POST", "/preview", null, ONE, 200));
		JsonNode there = json(call(this.web, "POST", "/preview?section=gaps", null, ONE, 200));

		assertThat(first.get("page").asInt()).isOne();
		assertThat(there.get("page").asInt()).isGreaterThan(4);
		assertThat(Base64.getDecoder().decode(there.get("png").asString())).startsWith(0x89, 'P', 'N', 'G');
		assertThat(json(call(this.web, "GET", "", null, null, 200)).get("version").asInt()).isOne();
	}

	@Test
	void a_changed_text_makes_a_new_version_and_the_old_one_stays() {
		completed("Fassungen");
		Map<String, Object> first = ready();
		byte[] before = content(first);
		call(this.web, "PUT", "", "\"1\"", ONE, 200);
		order();
		order();

		List<Map<String, Object>> reports = await().atMost(Duration.ofMinutes(1))
			.until(() -> list("assessment=" + this.assessment), (found) -> found.size() == 2
					&& found.stream().allMatch((report) -> "ready".equals(report.get("state"))));
		assertThat(reports.getFirst()).containsEntry("words", 2).containsEntry("data", first.get("data"));
		assertThat(reports.getLast()).isEqualTo(first).containsEntry("words", 1);
		assertThat(content(first)).isEqualTo(before).isNotEqualTo(content(reports.getFirst()));
		call(this.web, "PUT", "", "\"2\"", "{\"passages\": []}", 200);
		order();
		await().atMost(PATIENCE).until(() -> list("assessment=" + this.assessment).size() == 3);
	}

	@Test
	void the_words_about_an_erased_client_go_with_it() {
		completed("Vergessen");
		call(this.web, "PUT", "", "\"1\"", ONE, 200);
		assertThat(stored()).isEqualTo(1);

		this.neighbours.eraseClient(People.NEULAND, this.client);

		await().atMost(PATIENCE).until(() -> stored() == 0);
		call(this.web, "GET", "", null, null, 404);
	}

	private JsonNode summary(String text, HttpStatus status) {
		return json(this.web.put()
			.uri("/api/words/{id}/summary/de", this.assessment)
			.header(HttpHeaders.IF_MATCH, "\"1\"")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(JSON.writeValueAsString(
					Map.of("passages", List.of(Map.of("section", "summary", "mode", "add", "text", text)))))
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectBody()
			.returnResult());
	}

	private long stored() {
		return this.mongo.findAll(Document.class, "own_words")
			.filter((words) -> this.client.equals(words.getString("clientId")))
			.count()
			.block();
	}

	private void completed(String name) {
		this.neighbours.registerClient(People.NEULAND, this.client, name, "de");
		this.neighbours.completeAssessment(People.NEULAND, this.assessment, this.client);
		await().atMost(PATIENCE).until(() -> !list("assessment=" + this.assessment).isEmpty());
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

	private EntityExchangeResult<byte[]> call(WebTestClient who, String method, String rest, String version,
			String body, int status) {
		WebTestClient.RequestBodySpec request = who.method(HttpMethod.valueOf(method))
			.uri("/api/words/" + this.assessment + "/result/de" + rest)
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

}
