package de.nachhalt.assessment.catalogue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import de.nachhalt.assessment.Callers;
import de.nachhalt.assessment.catalogue.format.CatalogueFile;
import de.nachhalt.assessment.scoring.TestCatalogues;
import de.nachhalt.identity.Actor;
import de.nachhalt.identity.Consultant;
import de.nachhalt.identity.testing.People;
import de.nachhalt.messaging.Received;
import de.nachhalt.messaging.Subscription;
import de.nachhalt.testenvironment.Contract;
import de.nachhalt.testenvironment.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@PlatformTest
@SpringBootTest
@AutoConfigureWebTestClient(timeout = "PT1M")
class CatalogueApiTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final Consultant LEAD = People.lead();

	private static final Consultant COLLEAGUE = People.consultant();

	private static final Consultant OTHER = People.lead(People.KOMPASS);

	private final String id = "sound-" + UUID.randomUUID();

	private final String file = TestCatalogues.text("/examples/sound.yaml").replace("id: sound", "id: " + this.id);

	private final String path = "/api/catalogues/" + this.id + "/1.0.0";

	@Autowired
	private WebTestClient http;

	@Autowired
	private Hearing hearing;

	@Test
	void built_in_catalogues_are_listed_first() {
		JsonNode first = read(COLLEAGUE, "/api/catalogues").at("/items/0");
		assertThat(first.get("id").asString()).isEqualTo("social-media-readiness");
		assertThat(first.get("builtIn").asBoolean()).isTrue();
		assertThat(first.get("state").asString()).isEqualTo("published");
	}

	@Test
	void a_lead_imports_replaces_and_publishes() {
		EntityExchangeResult<String> taken = call(LEAD, "POST", "/api/catalogues", this.file, null, 201);
		assertThat(taken.getResponseHeaders().getLocation()).hasToString(this.path);
		assertThat(taken.getResponseHeaders().getETag()).isEqualTo("\"1\"");
		assertThat(json(taken).get("state").asString()).isEqualTo("draft");

		String better = this.file.replace("points: 50", "points: 60");
		call(LEAD, "PUT", this.path, better, null, 428);
		call(LEAD, "PUT", this.path, better, "\"7\"", 412);
		EntityExchangeResult<String> replaced = call(LEAD, "PUT", this.path, better, "\"1\"", 200);
		assertThat(replaced.getResponseHeaders().getETag()).isEqualTo("\"2\"");
		call(LEAD, "PUT", this.path, better, "\"1\"", 412);

		JsonNode published = json(call(LEAD, "POST", this.path + "/publication", null, null, 200));
		assertThat(published.get("state").asString()).isEqualTo("published");
		assertThat(published.get("digest").asString()).isEqualTo(CatalogueFile.read(better).digest());
		assertThat(read(COLLEAGUE, this.path).at("/dimensions/0/questions/0/options/1/points").asInt()).isEqualTo(60);
		assertThat(json(call(LEAD, "POST", this.path + "/publication", null, null, 200))).isEqualTo(published);
	}

	@Test
	void no_cache_can_take_the_catalogue_for_its_file() {
		call(LEAD, "POST", "/api/catalogues", this.file, null, 201);
		assertThat(tag(MediaType.APPLICATION_JSON)).isEqualTo("\"1\"");
		String ofTheFile = tag(MediaType.APPLICATION_YAML);
		assertThat(ofTheFile).isEqualTo("\"1-yaml\"");
		call(LEAD, "PUT", this.path, this.file, ofTheFile, 200);
	}

	private String tag(MediaType representation) {
		return Callers.as(LEAD, this.http)
			.get()
			.uri(this.path)
			.accept(representation)
			.exchange()
			.expectHeader()
			.valueEquals(HttpHeaders.VARY, HttpHeaders.ACCEPT)
			.expectBody(Void.class)
			.returnResult()
			.getResponseHeaders()
			.getETag();
	}

	@Test
	void a_file_is_checked_without_being_stored() {
		JsonNode whole = json(call(LEAD, "POST", "/api/catalogues/check",
				TestCatalogues.text("/examples/overlay.yaml").replace("neuland-readiness", this.id), null, 200));
		assertThat(whole.get("id").asString()).isEqualTo(this.id);
		assertThat(whole.get("dimensions").size()).isEqualTo(10);
		assertThat(whole.at("/dimensions/0/questions/0/options/0/effort/days").asDouble()).isEqualTo(1);
		assertThat(whole.get("delivery").isEmpty()).isFalse();
		assertThat(whole.at("/planning/unlock").isEmpty()).isFalse();
		assertThat(listed(LEAD)).doesNotContain(this.id);

		String wrong = this.file.replace("gapFrom: 30", "gapFrom: 130");
		JsonNode refused = json(call(LEAD, "POST", "/api/catalogues/check", wrong, null, 422));
		assertThat(refused.at("/errors/0/field").asString()).isEqualTo("gapFrom");
		assertThat(refused.at("/errors/0/line").asInt()).isPositive();
		String builtIn = this.file.replace("id: " + this.id, "id: social-media-readiness");
		assertThat(
				json(call(LEAD, "POST", "/api/catalogues/check", builtIn, null, 422)).at("/errors/0/code").asString())
			.isEqualTo("reserved-id");
		assertThat(type(call(COLLEAGUE, "POST", "/api/catalogues/check", this.file, null, 403)))
			.isEqualTo("lead-required");
	}

	@Test
	void who_published_it_is_told_once_and_as_agreed() {
		published();
		call(LEAD, "POST", this.path + "/publication", null, null, 200);

		await().untilAsserted(() -> assertThat(this.hearing.heard)
			.filteredOn((event) -> event.data().at("/name").asString().equals(this.id + " 1.0.0"))
			.singleElement()
			.satisfies((event) -> {
				assertThat(event.data().at("/kind").asString()).isEqualTo("catalogue-published");
				assertThat(event.data().at("/by").asString()).isEqualTo(LEAD.subject());
				assertThat(Contract.of("events/" + event.type()).violations(JSON.writeValueAsString(event.data())))
					.isEmpty();
			}));
	}

	@Test
	void what_is_published_never_changes() {
		published();
		String other = this.file.replace("points: 50", "points: 60");
		call(LEAD, "POST", "/api/catalogues", this.file + "# the same with a comment\n", null, 201);
		assertThat(type(call(LEAD, "POST", "/api/catalogues", other, null, 409))).isEqualTo("catalogue-published");
		assertThat(type(call(LEAD, "PUT", this.path, other, "\"2\"", 409))).isEqualTo("catalogue-published");
		assertThat(type(call(LEAD, "DELETE", this.path, null, "\"2\"", 409))).isEqualTo("catalogue-published");
		assertThat(exported(COLLEAGUE, this.path)).isEqualTo(this.file);
	}

	@Test
	void a_draft_with_other_content_is_not_overwritten_by_an_import() {
		call(LEAD, "POST", "/api/catalogues", this.file, null, 201);
		String other = this.file.replace("points: 50", "points: 60");
		assertThat(type(call(LEAD, "POST", "/api/catalogues", other, null, 409))).isEqualTo("catalogue-exists");
	}

	@Test
	void a_draft_is_deleted() {
		call(LEAD, "POST", "/api/catalogues", this.file, null, 201);
		call(LEAD, "DELETE", this.path, null, null, 428);
		call(LEAD, "DELETE", this.path, null, "\"3\"", 412);
		call(LEAD, "DELETE", this.path, null, "\"1\"", 204);
		call(LEAD, "GET", this.path, null, null, 404);
		call(LEAD, "DELETE", this.path, null, "\"1\"", 404);
	}

	@Test
	void drafts_are_for_leads() {
		call(LEAD, "POST", "/api/catalogues", this.file, null, 201);
		assertThat(listed(LEAD)).contains(this.id);
		assertThat(listed(COLLEAGUE)).doesNotContain(this.id);
		call(COLLEAGUE, "GET", this.path, null, null, 404);
		for (String method : List.of("POST", "PUT", "DELETE")) {
			String to = method.equals("POST") ? "/api/catalogues" : this.path;
			assertThat(type(call(COLLEAGUE, method, to, this.file, "\"1\"", 403))).isEqualTo("lead-required");
		}
		call(COLLEAGUE, "POST", this.path + "/publication", null, null, 403);
		call(People.agency(), "GET", "/api/catalogues", null, null, 403);
	}

	@Test
	void another_consultancy_finds_nothing_and_learns_nothing() {
		published();
		String unknown = "/api/catalogues/sound-unknown/1.0.0";
		for (String method : List.of("GET", "PUT", "DELETE")) {
			assertThat(call(OTHER, method, this.path, this.file, "\"2\"", 404).getResponseBody())
				.isEqualTo(call(OTHER, method, unknown, this.file, "\"2\"", 404).getResponseBody());
		}
		call(OTHER, "POST", this.path + "/publication", null, null, 404);
		assertThat(listed(OTHER)).doesNotContain(this.id);
		assertThat(type(call(OTHER, "POST", "/api/assessments", assessment(), null, 422)))
			.isEqualTo("unknown-catalogue");
		call(OTHER, "POST", "/api/catalogues", this.file.replace("points: 50", "points: 60"), null, 201);
	}

	@Test
	void an_assessment_is_started_with_published_catalogues_only() {
		call(LEAD, "POST", "/api/catalogues", this.file, null, 201);
		assertThat(type(call(LEAD, "POST", "/api/assessments", assessment(), null, 422)))
			.isEqualTo("unknown-catalogue");
		call(LEAD, "POST", this.path + "/publication", null, null, 200);
		assertThat(type(call(LEAD, "POST", "/api/assessments", assessment(), null, 404))).isEqualTo("not-found");
	}

	@Test
	void a_catalogue_comes_back_as_the_file_that_it_was() {
		String commented = "# ours\n" + this.file;
		call(LEAD, "POST", "/api/catalogues", commented, null, 201);
		assertThat(exported(LEAD, this.path)).isEqualTo(commented);
	}

	@Test
	void an_overlay_is_exported_as_it_is_or_in_full() {
		String overlay = TestCatalogues.text("/examples/overlay.yaml").replace("neuland-readiness", this.id);
		call(LEAD, "POST", "/api/catalogues", overlay, null, 201);
		String to = "/api/catalogues/" + this.id + "/2.1.0";
		assertThat(exported(LEAD, to)).isEqualTo(overlay);
		String whole = exported(LEAD, to + "?resolved=true");
		assertThat(whole).doesNotContain("base:");
		assertThat(CatalogueFile.read(whole).digest()).isEqualTo(read(LEAD, to).get("digest").asString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			de | Eine Frage oder Dimension „plans“ gibt es nicht.
			en | There is no question or dimension “plans”.
			""")
	void everything_that_is_wrong_is_said_with_its_place_and_in_the_language_asked_for(String language, String words) {
		String wrong = this.file.replace("gapFrom: 30", "gapFrom: 130").replace("score('plan') <", "score('plans') <");
		EntityExchangeResult<String> refused = Callers.as(LEAD, this.http)
			.post()
			.uri("/api/catalogues")
			.header(HttpHeaders.ACCEPT_LANGUAGE, language)
			.contentType(MediaType.APPLICATION_YAML)
			.bodyValue(wrong)
			.exchange()
			.expectStatus()
			.isEqualTo(422)
			.expectBody(String.class)
			.returnResult();
		assertThat(type(refused)).isEqualTo("catalogue-refused");
		JsonNode errors = json(refused).get("errors");
		assertThat(errors).hasSize(2);
		assertThat(errors.at("/0/field").asString()).isEqualTo("gapFrom");
		assertThat(errors.at("/0/code").asString()).isEqualTo("at-most");
		assertThat(errors.at("/1/field").asString()).isEqualTo("flags[0].when");
		assertThat(errors.at("/1/message").asString()).isEqualTo(words);
		assertThat(errors.at("/1/line").asInt()).isEqualTo(51);
		assertThat(errors.at("/1/column").asInt()).isEqualTo(17);
	}

	@Test
	void names_must_fit_the_address_and_leave_built_in_ones_alone() {
		call(LEAD, "POST", "/api/catalogues", this.file, null, 201);
		String renamed = this.file.replace("version: 1.0.0", "version: 1.0.1");
		assertThat(json(call(LEAD, "PUT", this.path, renamed, "\"1\"", 422)).at("/errors/0/field").asString())
			.isEqualTo("version");
		String builtIn = this.file.replace("id: " + this.id, "id: social-media-readiness");
		assertThat(json(call(LEAD, "POST", "/api/catalogues", builtIn, null, 422)).at("/errors/0/code").asString())
			.isEqualTo("reserved-id");
	}

	@Test
	void only_yaml_of_bounded_size_is_taken() {
		assertThat(type(call(LEAD, "POST", "/api/catalogues", "a".repeat(1024 * 1024 + 1), null, 413)))
			.isEqualTo("content-too-large");
		Callers.as(LEAD, this.http)
			.post()
			.uri("/api/catalogues")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("{}")
			.exchange()
			.expectStatus()
			.isEqualTo(415);
	}

	private void published() {
		call(LEAD, "POST", "/api/catalogues", this.file, null, 201);
		call(LEAD, "POST", this.path + "/publication", null, null, 200);
	}

	private String assessment() {
		return """
				{"clientId":"7b0c2f1e-64ad-4c7e-9d7e-52c0a1de9f33","catalogue":{"id":"%s","version":"1.0.0"},
				 "engagement":"introduction"}""".formatted(this.id);
	}

	private List<String> listed(Actor actor) {
		return read(actor, "/api/catalogues").get("items")
			.valueStream()
			.map((each) -> each.get("id").asString())
			.toList();
	}

	private JsonNode read(Actor actor, String from) {
		return json(call(actor, "GET", from, null, null, 200));
	}

	private String exported(Actor actor, String from) {
		return Callers.as(actor, this.http)
			.get()
			.uri(from)
			.accept(MediaType.APPLICATION_YAML)
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentTypeCompatibleWith(MediaType.APPLICATION_YAML)
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();
	}

	private EntityExchangeResult<String> call(Actor actor, String method, String to, String body, String ifMatch,
			int status) {
		WebTestClient.RequestBodySpec request = Callers.as(actor, this.http).method(HttpMethod.valueOf(method)).uri(to);
		if (ifMatch != null) {
			request.header(HttpHeaders.IF_MATCH, ifMatch);
		}
		if (body != null) {
			request.contentType(body.startsWith("{") ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_YAML)
				.bodyValue(body);
		}
		EntityExchangeResult<String> result = request.exchange().expectBody(String.class).returnResult();
		assertThat(result.getStatus().value()).as(result.getResponseBody()).isEqualTo(status);
		return result;
	}

	private static JsonNode json(EntityExchangeResult<String> result) {
		return JSON.readTree(result.getResponseBody());
	}

	private static String type(EntityExchangeResult<String> result) {
		return json(result).get("type").asString().replace("urn:nachhalt:problem:", "");
	}

	/** Somebody who listens to what leads do. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Hearing {

		private final List<Received<JsonNode>> heard = new CopyOnWriteArrayList<>();

		@Bean
		Subscription actsAreHeard() {
			return Subscription.to("nachhalt.acts")
				.as("test-acts")
				.on("de.nachhalt.act.done.v1", JsonNode.class, this.heard::add);
		}

	}

}
