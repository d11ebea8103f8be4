package de.nachhalt.report.jobs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import de.nachhalt.identity.Actor;
import de.nachhalt.identity.testing.People;
import de.nachhalt.messaging.ConcurrentChange;
import de.nachhalt.report.documents.Material;
import de.nachhalt.report.documents.Samples;
import de.nachhalt.report.documents.Samples.Case;
import de.nachhalt.report.reports.Failure;
import de.nachhalt.report.reports.Report;
import de.nachhalt.report.reports.ReportFormat;
import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.reports.ReportState;
import de.nachhalt.report.result.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** From a completed assessment to the file, on real parts. */
class ReportFlowTests extends FlowTest {

	@Test
	void a_completed_assessment_becomes_a_report_in_the_clients_language() {
		this.neighbours.registerClient(People.NEULAND, this.client, "Süße Ecke", "en");
		this.neighbours.completeAssessment(People.NEULAND, this.assessment, this.client);

		Map<String, Object> report = ready();

		assertThat(report).containsEntry("language", "en")
			.containsEntry("clientName", "Süße Ecke")
			.containsEntry("kind", "result")
			.containsEntry("format", "pdf")
			.containsEntry("fileName", "Result report Süße Ecke 2026-03-12.pdf");
		byte[] pdf = this.web.get()
			.uri("/api/reports/{id}/content", report.get("id"))
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PDF)
			.expectHeader()
			.valueEquals(HttpHeaders.ETAG, "\"" + report.get("sha256") + "\"")
			.expectHeader()
			.contentLength(((Number) report.get("size")).longValue())
			.expectBody()
			.returnResult()
			.getResponseBodyContent();
		assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
		this.web.get()
			.uri("/api/reports/{id}/content", report.get("id"))
			.header(HttpHeaders.IF_NONE_MATCH, "\"" + report.get("sha256") + "\"")
			.exchange()
			.expectStatus()
			.isNotModified();
	}

	@Test
	void an_assessment_heard_of_before_its_client_gets_its_report_all_the_same() {
		this.neighbours.completeAssessment(People.NEULAND, this.assessment, this.client);
		await().atMost(PATIENCE)
			.until(() -> this.assessments.find(People.NEULAND, this.assessment).blockOptional().isPresent());

		this.neighbours.registerClient(People.NEULAND, this.client, "Später gekannt", "de");

		assertThat(ready()).containsEntry("language", "de");
	}

	@Test
	void an_event_told_three_times_gives_one_report_and_one_file() {
		this.neighbours.registerClient(People.NEULAND, this.client, "Dreifach", "de");
		for (int i = 0; i < 3; i++) {
			this.neighbours.completeAssessment(People.NEULAND, this.assessment, this.client);
		}

		Map<String, Object> report = ready();

		assertThat(list("client=" + this.client)).hasSize(1);
		await().atMost(PATIENCE).until(() -> files((String) report.get("id")) == 1);
	}

	@Test
	void what_was_told_of_an_assessment_is_remembered_in_full() {
		Material told = Samples.of(Case.BRUNNHUBER, 1, Language.DE);
		this.neighbours.tellCompleted(People.NEULAND, this.assessment, Samples.told(Case.BRUNNHUBER, 1, this.client));

		CompletedAssessment remembered = remembered(this.assessment);

		assertThat(remembered.result()).isEqualTo(told.result());
		assertThat(remembered.outlook()).isEqualTo(told.outlook());
	}

	@Test
	void a_progress_report_looks_back_on_the_cycles_before() throws IOException {
		List<String> cycles = List.of(UUID.randomUUID().toString(), UUID.randomUUID().toString(), this.assessment);
		for (int i = 0; i < cycles.size(); i++) {
			this.neighbours.tellCompleted(People.NEULAND, cycles.get(i),
					Samples.told(Case.NORDHEIDE, i + 1, this.client));
			remembered(cycles.get(i));
		}
		Report.Subject subject = new Report.Subject(this.assessment, this.client, "Nordheide", ReportKind.PROGRESS,
				"de", ReportFormat.PDF, Instant.EPOCH, null);

		this.reports.queue(Report.queue(People.NEULAND, subject, Clock.systemUTC().instant())).block();

		Map<String, Object> report = ready();
		assertThat(report).containsEntry("kind", "progress")
			.containsEntry("fileName", "Fortschrittsbericht Nordheide 1970-01-01.pdf");
		assertThat(text(report)).contains("Von Stufe 2, „Zuhören“, auf Stufe 4, „Erproben“");
	}

	@Test
	void of_two_renderers_only_one_stores_a_result() {
		Report queued = stored("Wettlauf");
		Report first = this.reports.start(queued).block();
		Report second = this.reports.start(first).block();

		this.reports.finish(second, file("second"), Instant.EPOCH).block();

		assertThatExceptionOfType(ConcurrentChange.class)
			.isThrownBy(() -> this.reports.finish(first, file("first"), Instant.EPOCH).block());
		assertThat(files(queued.id())).isEqualTo(1);
		assertThat(this.reports.find(People.NEULAND, queued.id()).block().file().size()).isEqualTo(6);
	}

	@Test
	void what_a_killed_renderer_left_behind_goes_with_the_next_result() {
		Report queued = stored("Abbruch");
		Report lost = this.reports.start(queued).block();
		leaveFile(queued);
		Report taken = this.reports.start(lost).block();

		Report ready = this.reports.finish(taken, file("done"), Instant.EPOCH).block();

		assertThat(ready.state()).isEqualTo(ReportState.READY);
		assertThat(files(queued.id())).isEqualTo(1);
	}

	@Test
	void a_failed_report_says_why_and_can_be_tried_again() {
		Report failed = this.reports.giveUp(stored("Gescheitert"), Failure.NO_RENDERER_SUCCEEDED).block();

		this.web.get()
			.uri("/api/reports/{id}", failed.id())
			.header(HttpHeaders.ACCEPT_LANGUAGE, "en")
			.exchange()
			.expectBody()
			.jsonPath("$.state")
			.isEqualTo("failed")
			.jsonPath("$.failure")
			.value((reason) -> assertThat(reason.toString()).startsWith("Making the report broke off"));
		this.web.get()
			.uri("/api/reports/{id}/content", failed.id())
			.exchange()
			.expectStatus()
			.isEqualTo(409)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:nachhalt:problem:report-not-ready");
		this.web.post().uri("/api/reports/{id}/retry", failed.id()).exchange().expectStatus().isAccepted();
		await().atMost(PATIENCE)
			.until(() -> this.reports.find(People.NEULAND, failed.id()).block().failure() == Failure.DATA_MISSING);
	}

	@Test
	void only_a_failed_report_can_be_tried_again() {
		this.neighbours.registerClient(People.NEULAND, this.client, "Fertig", "de");
		this.neighbours.completeAssessment(People.NEULAND, this.assessment, this.client);
		Map<String, Object> report = ready();

		this.web.post()
			.uri("/api/reports/{id}/retry", report.get("id"))
			.exchange()
			.expectStatus()
			.isEqualTo(409)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:nachhalt:problem:report-not-failed");
	}

	@Test
	void another_consultancy_sees_nothing() {
		Report report = stored("Fremd");
		WebTestClient other = as(People.consultant(People.KOMPASS));

		other.get().uri("/api/reports/{id}", report.id()).exchange().expectStatus().isNotFound();
		other.get().uri("/api/reports/{id}/content", report.id()).exchange().expectStatus().isNotFound();
		other.post().uri("/api/reports/{id}/retry", report.id()).exchange().expectStatus().isNotFound();
		other.get().uri("/api/reports").exchange().expectBody().jsonPath("$.items").isEmpty();
		as(People.agency()).get().uri("/api/reports").exchange().expectStatus().isForbidden();
		WebTestClient.bindToServer()
			.baseUrl(address())
			.build()
			.get()
			.uri("/api/reports")
			.exchange()
			.expectStatus()
			.isUnauthorized();
	}

	@Test
	void the_reports_of_an_erased_client_go_with_their_files() {
		this.neighbours.registerClient(People.NEULAND, this.client, "Vergessen", "de");
		this.neighbours.completeAssessment(People.NEULAND, this.assessment, this.client);
		String id = (String) ready().get("id");

		this.neighbours.eraseClient(People.NEULAND, this.client);

		await().atMost(PATIENCE).until(() -> list("client=" + this.client).isEmpty() && files(id) == 0);
		this.neighbours.completeAssessment(People.NEULAND, this.assessment, this.client);
		this.neighbours.registerClient(People.NEULAND, this.client, "Vergessen", "de");
		await().during(Duration.ofSeconds(2)).atMost(PATIENCE).until(() -> list("client=" + this.client).isEmpty());
		await().atMost(PATIENCE)
			.until(() -> this.assessments.find(People.NEULAND, this.assessment).blockOptional().isEmpty());
	}

	@Test
	void news_reach_the_own_consultancy_only() {
		List<ServerSentEvent<Map<String, String>>> own = new CopyOnWriteArrayList<>();
		List<ServerSentEvent<Map<String, String>>> others = new CopyOnWriteArrayList<>();
		Disposable listening = news(People.consultant(), own);
		Disposable elsewhere = news(People.consultant(People.KOMPASS), others);
		await().atMost(PATIENCE).until(() -> !own.isEmpty() && !others.isEmpty());

		this.neighbours.registerClient(People.NEULAND, this.client, "Neuigkeit", "de");
		// what happened before the listener began to read is no news
		await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).until(() -> {
			this.neighbours.completeAssessment(People.NEULAND, UUID.randomUUID().toString(), this.client);
			return own.stream().anyMatch(this::concernsThis);
		});
		this.neighbours.completeAssessment(People.NEULAND, this.assessment, this.client);

		await().atMost(PATIENCE)
			.untilAsserted(() -> assertThat(own).filteredOn(this::concernsThis)
				.extracting(ServerSentEvent::event)
				.contains("assessment-completed", "report-queued", "report-ready"));
		assertThat(own).filteredOn(this::concernsThis)
			.filteredOn((event) -> event.event().startsWith("report-"))
			.allSatisfy((event) -> assertThat(event.data()).containsKeys("assessmentId", "clientId", "reportId"));
		assertThat(others).noneMatch(this::concernsThis);
		listening.dispose();
		elsewhere.dispose();
	}

	private boolean concernsThis(ServerSentEvent<Map<String, String>> event) {
		return event.data() != null && this.client.equals(event.data().get("clientId"));
	}

	private Disposable news(Actor actor, List<ServerSentEvent<Map<String, String>>> heard) {
		return WebClient.create(address())
			.get()
			.uri("/api/events")
			.header(HttpHeaders.AUTHORIZATION, "Bearer " + ISSUER.token(actor))
			.header("Last-Event-ID", "whatever")
			.retrieve()
			.bodyToFlux(new ParameterizedTypeReference<ServerSentEvent<Map<String, String>>>() {
			})
			.subscribe(heard::add);
	}

	private void leaveFile(Report report) {
		this.files
			.store(Mono.just(DefaultDataBufferFactory.sharedInstance.wrap("half".getBytes())), report.id(),
					new Document("tenant", report.tenant()).append("report", report.id()))
			.block();
		assertThat(files(report.id())).isEqualTo(1);
	}

	private CompletedAssessment remembered(String id) {
		return await().atMost(PATIENCE)
			.until(() -> this.assessments.find(People.NEULAND, id).blockOptional(), Optional::isPresent)
			.orElseThrow();
	}

	private String text(Map<String, Object> report) throws IOException {
		byte[] file = this.web.get()
			.uri("/api/reports/{id}/content", report.get("id"))
			.exchange()
			.expectBody()
			.returnResult()
			.getResponseBodyContent();
		try (PDDocument pdf = Loader.loadPDF(file)) {
			return new PDFTextStripper().getText(pdf);
		}
	}

}
