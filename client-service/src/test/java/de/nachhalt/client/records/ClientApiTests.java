package de.nachhalt.client.records;

import java.util.List;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import de.nachhalt.client.Callers;
import de.nachhalt.identity.Consultant;
import de.nachhalt.testenvironment.OpenApiSnapshot;
import de.nachhalt.testenvironment.PlatformTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@PlatformTest
@SpringBootTest
@AutoConfigureWebTestClient(timeout = "PT1M")
class ClientApiTests {

	@Autowired
	private WebTestClient http;

	@Test
	void a_client_is_recorded_read_changed_and_erased() {
		ClientResponse recorded = record(Callers.NEULAND, " Bäckerei Müller ");
		assertThat(recorded.name()).isEqualTo("Bäckerei Müller");
		assertThat(recorded.version()).isEqualTo(1);
		assertThat(read(Callers.NEULAND, recorded.id())).isEqualTo(recorded);

		assertThat(change(recorded.id(), 1, "Müller & Söhne")).isEqualTo(HttpStatus.OK);
		ClientResponse changed = read(Callers.NEULAND, recorded.id());
		assertThat(changed.name()).isEqualTo("Müller & Söhne");
		assertThat(changed.version()).isEqualTo(2);
		assertThat(changed.registeredAt()).isEqualTo(recorded.registeredAt());

		assertThat(change(recorded.id(), 1, "Zu spät")).isEqualTo(HttpStatus.PRECONDITION_FAILED);
		assertThat(erase(Callers.NEULAND, recorded.id(), 2)).isEqualTo(HttpStatus.NO_CONTENT);
		assertThat(problem(Callers.NEULAND, recorded.id())).isEqualTo(unknown());
		assertThat(erase(Callers.NEULAND, recorded.id(), 3)).isEqualTo(HttpStatus.NOT_FOUND);
	}

	@Test
	void the_answer_to_a_new_client_tells_where_it_is_and_its_version() {
		Callers.as(Callers.NEULAND, this.http)
			.post()
			.uri("/api/clients")
			.bodyValue(body("Bäckerei Müller"))
			.exchange()
			.expectStatus()
			.isCreated()
			.expectHeader()
			.valueMatches(HttpHeaders.LOCATION, "/api/clients/[0-9a-f-]{36}")
			.expectHeader()
			.valueEquals(HttpHeaders.ETAG, "\"1\"")
			.expectBody()
			.jsonPath("$.size")
			.isEqualTo("small")
			.jsonPath("$.tenant")
			.doesNotExist()
			.jsonPath("$.listing")
			.doesNotExist();
	}

	@Test
	void an_example_stays_one_whatever_is_changed() {
		Map<String, Object> example = new HashMap<>(body("Modehaus"));
		example.put("example", true);
		ClientResponse recorded = Callers.as(Callers.NEULAND, this.http)
			.post()
			.uri("/api/clients")
			.bodyValue(example)
			.exchange()
			.expectBody(ClientResponse.class)
			.returnResult()
			.getResponseBody();

		assertThat(recorded.example()).isTrue();
		assertThat(change(recorded.id(), 1, "Modehaus am Markt")).isEqualTo(HttpStatus.OK);
		assertThat(read(Callers.NEULAND, recorded.id()).example()).isTrue();
		assertThat(record(Callers.NEULAND, "Bäckerei").example()).isFalse();
	}

	@Test
	void of_two_changes_of_the_same_version_one_is_refused() {
		for (int round = 0; round < 10; round++) {
			String id = record(Callers.NEULAND, "Bäckerei").id();

			List<HttpStatusCode> answers = IntStream.range(0, 4)
				.parallel()
				.mapToObj((i) -> change(id, 1, "Bäckerei " + i))
				.toList();

			assertThat(answers).containsOnlyOnce(HttpStatus.OK);
			assertThat(answers).filteredOn(HttpStatus.PRECONDITION_FAILED::equals).hasSize(3);
			assertThat(read(Callers.NEULAND, id).version()).isEqualTo(2);
		}
	}

	@Test
	void another_consultancy_finds_nothing_and_learns_nothing() {
		String id = record(Callers.NEULAND, "Bäckerei").id();

		assertThat(problem(Callers.KOMPASS, id)).isEqualTo(unknown());
		assertThat(erase(Callers.KOMPASS, id, 1)).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(erase(Callers.KOMPASS, id, 9)).isEqualTo(HttpStatus.NOT_FOUND);
		Callers.as(Callers.KOMPASS, this.http)
			.put()
			.uri("/api/clients/" + id)
			.header(HttpHeaders.IF_MATCH, "\"1\"")
			.bodyValue(body("Geraubt"))
			.exchange()
			.expectStatus()
			.isNotFound();
		Callers.as(Callers.KOMPASS, this.http)
			.get()
			.uri("/api/clients")
			.exchange()
			.expectBody()
			.jsonPath("$.items.length()")
			.isEqualTo(0);
		assertThat(read(Callers.NEULAND, id).name()).isEqualTo("Bäckerei");
	}

	@Test
	void who_is_not_signed_in_is_told_so() {
		this.http.get().uri("/api/clients").exchange().expectStatus().isUnauthorized();
		this.http.post().uri("/api/clients").bodyValue(body("A")).exchange().expectStatus().isUnauthorized();
	}

	@Test
	void the_service_tells_that_it_is_ready() {
		this.http.get().uri("/actuator/health/readiness").exchange().expectStatus().isOk();
	}

	@Test
	void the_api_is_documented_as_agreed() {
		OpenApiSnapshot.verify("client-service", this.http);
	}

	private ClientResponse record(Consultant consultant, String name) {
		ClientResponse recorded = Callers.as(consultant, this.http)
			.post()
			.uri("/api/clients")
			.bodyValue(body(name))
			.exchange()
			.expectStatus()
			.isCreated()
			.expectBody(ClientResponse.class)
			.returnResult()
			.getResponseBody();
		assertThat(recorded).isNotNull();
		return recorded;
	}

	private ClientResponse read(Consultant consultant, String id) {
		ClientResponse client = Callers.as(consultant, this.http)
			.get()
			.uri("/api/clients/" + id)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(ClientResponse.class)
			.returnResult()
			.getResponseBody();
		assertThat(client).isNotNull();
		return client;
	}

	private HttpStatusCode change(String id, long version, String name) {
		return Callers.as(Callers.NEULAND, this.http)
			.put()
			.uri("/api/clients/" + id)
			.header(HttpHeaders.IF_MATCH, "\"" + version + "\"")
			.bodyValue(body(name))
			.exchange()
			.returnResult()
			.getStatus();
	}

	private HttpStatusCode erase(Consultant consultant, String id, long version) {
		return Callers.as(consultant, this.http)
			.delete()
			.uri("/api/clients/" + id)
			.header(HttpHeaders.IF_MATCH, "\"" + version + "\"")
			.exchange()
			.returnResult()
			.getStatus();
	}

	private String unknown() {
		return problem(Callers.NEULAND, "7b0c2f1e-64ad-4c7e-9d7e-52c0a1de9f33");
	}

	private String problem(Consultant consultant, String id) {
		String problem = Callers.as(consultant, this.http)
			.get()
			.uri("/api/clients/" + id)
			.exchange()
			.expectStatus()
			.isNotFound()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();
		assertThat(problem).isNotNull();
		return problem;
	}

	private static Map<String, String> body(String name) {
		return Map.of("name", name, "sector", "Handwerk", "size", "small", "market", "b2c", "language", "de");
	}

}
