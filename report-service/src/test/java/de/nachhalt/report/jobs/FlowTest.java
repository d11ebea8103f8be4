package de.nachhalt.report.jobs;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import de.nachhalt.identity.Actor;
import de.nachhalt.identity.testing.People;
import de.nachhalt.identity.testing.TestIssuer;
import de.nachhalt.report.reports.RenderedFile;
import de.nachhalt.report.reports.Report;
import de.nachhalt.report.reports.ReportFormat;
import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.reports.Reports;
import de.nachhalt.report.reports.Stamp;
import de.nachhalt.testenvironment.PlatformTest;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.gridfs.ReactiveGridFsTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.awaitility.Awaitility.await;

/**
 * The service on real parts, with the other services as neighbours.
 */
@PlatformTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "server.address=127.0.0.1")
abstract class FlowTest {

	static final TestIssuer ISSUER = new TestIssuer();

	static final Duration PATIENCE = Duration.ofSeconds(30);

	final String client = UUID.randomUUID().toString();

	final String assessment = UUID.randomUUID().toString();

	@Autowired
	KafkaTemplate<String, byte[]> kafka;

	@Autowired
	Reports reports;

	@Autowired
	AssessmentRepository assessments;

	@Autowired
	ReactiveMongoTemplate mongo;

	@Autowired
	ReactiveGridFsTemplate files;

	@Value("${nachhalt.messaging.prefix}")
	String prefix;

	@LocalServerPort
	int port;

	Neighbours neighbours;

	WebTestClient web;

	@DynamicPropertySource
	static void identity(DynamicPropertyRegistry properties) {
		properties.add("KEYCLOAK_URL", ISSUER::url);
	}

	@BeforeEach
	void connect() {
		this.neighbours = new Neighbours(this.kafka, this.prefix);
		this.web = as(People.consultant());
	}

	Report stored(String name) {
		Report.Subject subject = new Report.Subject(this.assessment, this.client, name, ReportKind.RESULT, "de",
				ReportFormat.PDF, Instant.EPOCH, null);
		Report report = Report.queue(People.NEULAND, subject, Clock.systemUTC().instant());
		return this.mongo.insert(report).block();
	}

	static RenderedFile file(String content) {
		return new RenderedFile(content.getBytes(StandardCharsets.UTF_8), new Stamp(1, "data"));
	}

	Map<String, Object> ready() {
		return await().atMost(PATIENCE)
			.until(() -> list("assessment=" + this.assessment),
					(found) -> found.size() == 1 && "ready".equals(found.getFirst().get("state")))
			.getFirst();
	}

	@SuppressWarnings("unchecked")
	List<Map<String, Object>> list(String filter) {
		return (List<Map<String, Object>>) this.web.get()
			.uri("/api/reports?" + filter)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(Map.class)
			.returnResult()
			.getResponseBody()
			.get("items");
	}

	long files(String report) {
		return this.mongo.count(Query.query(Criteria.where("metadata.report").is(report)), "fs.files").block();
	}

	WebTestClient as(Actor actor) {
		return WebTestClient.bindToServer()
			.baseUrl(address())
			.responseTimeout(PATIENCE)
			.codecs((codecs) -> codecs.defaultCodecs().maxInMemorySize(1 << 24))
			.defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + ISSUER.token(actor))
			.build();
	}

	String address() {
		return "http://127.0.0.1:" + this.port;
	}

}
