package de.nachhalt.report;

import de.nachhalt.testenvironment.OpenApiSnapshot;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Needs no servers: what is not asked for is not created. */
@SpringBootTest(properties = "spring.main.lazy-initialization=true")
@AutoConfigureWebTestClient(timeout = "PT1M")
class ApiDocumentTests {

	@Autowired
	private WebTestClient web;

	@Test
	void the_api_is_as_agreed() {
		OpenApiSnapshot.verify("report-service", this.web);
	}

}
