package de.nachhalt.report;

import java.nio.charset.StandardCharsets;

import de.nachhalt.testenvironment.OpenApiSnapshot;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Needs no servers: what is not asked for is not created. */
@SpringBootTest(properties = "spring.main.lazy-initialization=true")
@AutoConfigureWebTestClient(timeout = "PT1M")
class ApiDocumentTests {

	@Autowired
	private WebTestClient web;

	@Test
	void the_api_is_as_agreed() {
		byte[] document = this.web.get()
			.uri("/openapi")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBodyContent();

		assertThat(document).isNotNull();
		OpenApiSnapshot.verify("report-service", new String(document, StandardCharsets.UTF_8));
	}

}
