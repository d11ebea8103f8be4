package de.nachhalt.report.jobs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import de.nachhalt.identity.testing.People;
import de.nachhalt.report.documents.Samples;
import de.nachhalt.report.reports.Report;
import de.nachhalt.report.reports.ReportState;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Ordering reports, handing them out, sharing them; on real parts. */
class OrderFlowTests extends FlowTest {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String ALL = "\"languages\": [\"de\", \"en\"], \"formats\": [\"pdf\", \"docx\", \"html\", \"xlsx\", \"csv\", \"json\"]";

	@Autowired
	private RenderSlots slots;

	@Autowired
	private LostJobSweeper sweeper;

	@Test
	void an_order_makes_every_format_in_every_language_once() {
		completed("Süße Ecke");

		List<Map<String, Object>> first = order(ALL);
		List<Map<String, Object>> again = order(ALL);

		assertThat(first).hasSize(12).allMatch((report) -> "result".equals(report.get("kind")));
		assertThat(again).extracting((report) -> report.get("id"))
			.containsExactlyElementsOf(first.stream().map((report) -> report.get("id")).toList());
		List<Map<String, Object>> ready = allReady(12);
		assertThat(ready).extracting((report) -> report.get("fileName"))
			.contains("Ergebnisbericht Süße Ecke 2026-03-12.docx", "Result data Süße Ecke 2026-03-12.xlsx");
		assertThat(new String(content(ready, "docx", "de"), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
		assertThat(JSON.readTree(content(ready, "json", "en"))).isEqualTo(JSON.readTree(Samples.groundworkJson()));
	}

	@Test
	void an_order_names_an_assessment_of_ones_own_and_documents_that_exist() {
		completed("Eigene");

		refused(as(People.consultant(People.KOMPASS)), orderBody(""), 404);
		refused(this.web, "{\"assessmentId\": \"nowhere\"}", 404);
		JsonNode refused = JSON.readTree(
				refused(this.web, orderBody("\"kinds\": [\"result\", \"horoscope\"], \"formats\": [\"exe\"]"), 422));
		assertThat(refused.at("/type").asString()).isEqualTo("urn:nachhalt:problem:report-order-refused");
		assertThat(refused.at("/errors/0/field").asString()).isEqualTo("kinds[1]");
		assertThat(refused.at("/errors/1/field").asString()).isEqualTo("formats[0]");
		refused(this.web, orderBody("\"kinds\": []"), 400);
	}

	@Test
	void a_report_that_is_not_wanted_is_cancelled_and_can_be_asked_for_again() {
		Report queued = stored("Abgebrochen");
		Report started = this.reports.start(queued).block();

		cancel(queued).expectStatus().isOk().expectBody().jsonPath("$.state").isEqualTo("cancelled");
		cancel(queued).expectStatus().isOk();

		assertThat(this.reports.finish(started, file("late"), Instant.EPOCH).onErrorComplete().blockOptional())
			.isEmpty();
		assertThat(files(queued.id())).isZero();
		this.web.post().uri("/api/reports/{id}/retry", queued.id()).exchange().expectStatus().isAccepted();
		await().atMost(PATIENCE)
			.until(() -> this.reports.find(People.NEULAND, queued.id()).block().state() == ReportState.FAILED);
		cancel(queued).expectStatus()
			.isEqualTo(409)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:nachhalt:problem:report-not-under-way");
	}

	@Test
	void a_report_whose_job_was_lost_is_asked_for_again() {
		Report forgotten = this.reports.putAside(stored("Vergessen")).block();

		this.sweeper.askAgain(forgotten.createdAt().minusMillis(1)).block();
		assertThat(this.reports.find(People.NEULAND, forgotten.id()).block().version()).isEqualTo(forgotten.version());

		this.sweeper.askAgain(forgotten.createdAt()).block();
		await().atMost(PATIENCE)
			.until(() -> this.reports.find(People.NEULAND, forgotten.id()).block().state() == ReportState.FAILED);
	}

	@Test
	void a_consultancy_has_two_places_at_the_renderers_and_what_waits_is_called() {
		await().atMost(PATIENCE).until(() -> this.slots.vacancies(People.NEULAND).block() == RenderSlots.MOST);
		RenderSlot first = this.slots.take(People.NEULAND, "one").block();
		RenderSlot second = this.slots.take(People.NEULAND, "two").block();
		assertThat(this.slots.take(People.NEULAND, "three").blockOptional()).isEmpty();
		assertThat(this.slots.take(People.KOMPASS, "other").blockOptional()).isPresent();
		this.neighbours.registerClient(People.NEULAND, this.client, "Wartet", "de");
		this.neighbours.completeAssessment(People.NEULAND, this.assessment, this.client);
		await().atMost(PATIENCE).until(() -> list("assessment=" + this.assessment).size() == 1);
		String id = (String) list("assessment=" + this.assessment).getFirst().get("id");
		await().atMost(PATIENCE).until(() -> this.reports.find(People.NEULAND, id).block().waitingSince() != null);
		assertThat(list("assessment=" + this.assessment).getFirst()).containsEntry("state", "queued");

		this.slots.free(first).block();
		this.slots.free(second).block();
		this.neighbours.completeAssessment(People.NEULAND, UUID.randomUUID().toString(), this.client);

		await().atMost(PATIENCE)
			.until(() -> this.reports.find(People.NEULAND, id).block().state() == ReportState.READY);
	}

	@Test
	void a_place_is_free_again_for_whoever_takes_the_report_over() {
		RenderSlot lost = this.slots.take("somebody", "report").block();
		RenderSlot taken = this.slots.take("somebody", "report").block();
		this.slots.free(lost).block();

		assertThat(this.slots.vacancies("somebody").block()).isEqualTo(1);
		this.slots.free(taken).block();
		assertThat(this.slots.vacancies("somebody").block()).isEqualTo(2);
	}

	@Test
	void the_place_of_a_killed_renderer_is_free_when_its_time_has_run_out() {
		this.slots.take("somebody else", "one").block();
		this.slots.take("somebody else", "two").block();
		RenderSlots later = new RenderSlots(this.mongo, Clock.offset(Clock.systemUTC(), JobConfiguration.LOCK));

		assertThat(this.slots.take("somebody else", "three").blockOptional()).isEmpty();
		assertThat(later.vacancies("somebody else").block()).isEqualTo(2);
		assertThat(later.take("somebody else", "three").blockOptional()).isPresent();
	}

	@Test
	void a_consultancy_that_orders_much_does_not_hold_up_another() {
		RenderSlot first = this.slots.take(People.NEULAND, "one").block();
		RenderSlot second = this.slots.take(People.NEULAND, "two").block();
		completed("Viel");
		order(ALL);
		String other = UUID.randomUUID().toString();
		this.neighbours.registerClient(People.KOMPASS, other, "Wenig", "de");
		String assessed = UUID.randomUUID().toString();
		this.neighbours.completeAssessment(People.KOMPASS, assessed, other);

		await().atMost(PATIENCE).until(() -> !reports(People.KOMPASS, "assessment=" + assessed, "ready").isEmpty());
		assertThat(reports(People.NEULAND, "assessment=" + this.assessment, "queued")).hasSize(12);
		this.slots.free(first).block();
		this.slots.free(second).block();
		this.neighbours.completeAssessment(People.NEULAND, UUID.randomUUID().toString(), this.client);
		allReady(12);
	}

	@Test
	void parts_of_a_file_are_handed_out() {
		completed("Stückweise");
		Map<String, Object> report = allReady(1).getFirst();
		byte[] whole = content(report);
		String tag = "\"" + report.get("sha256") + "\"";

		EntityExchangeResult<byte[]> part = part(report, "bytes=5-9", null, 206);
		assertThat(part.getResponseBody()).isEqualTo(Arrays.copyOfRange(whole, 5, 10));
		assertThat(part.getResponseHeaders().getFirst(HttpHeaders.CONTENT_RANGE))
			.isEqualTo("bytes 5-9/" + whole.length);
		assertThat(part(report, "bytes=-4", tag, 206).getResponseBody())
			.isEqualTo(Arrays.copyOfRange(whole, whole.length - 4, whole.length));
		assertThat(part(report, "bytes=5-9", "\"other\"", 200).getResponseBody()).isEqualTo(whole);
		assertThat(part(report, "bytes=0-1,4-5", null, 200).getResponseBody()).isEqualTo(whole);
		assertThat(part(report, "pages=1", null, 200).getResponseHeaders().getFirst(HttpHeaders.ACCEPT_RANGES))
			.isEqualTo("bytes");
		assertThat(part(report, "bytes=" + whole.length + "-", null, 416).getResponseHeaders()
			.getFirst(HttpHeaders.CONTENT_RANGE)).isEqualTo("bytes */" + whole.length);
	}

	@Test
	void all_files_of_a_report_come_in_one_archive_that_can_be_checked() throws IOException {
		completed("../../Böse:Pfade|x");
		order("\"languages\": [\"de\"], \"formats\": [\"pdf\", \"docx\", \"csv\"]");
		Map<String, Object> report = allReady(3).getFirst();

		EntityExchangeResult<byte[]> archive = archive(report);
		Map<String, byte[]> files = unpacked(archive.getResponseBody());

		assertThat(archive.getResponseHeaders().getContentDisposition().getFilename()).startsWith("Ergebnisbericht ")
			.endsWith(".zip");
		assertThat(files).hasSize(4).allSatisfy((name, content) -> assertThat(name).doesNotContain("/", "\\"));
		JsonNode manifest = JSON.readTree(files.remove("manifest.json"));
		assertThat(manifest.get("files")).hasSize(3).allSatisfy((file) -> {
			byte[] content = files.get(file.get("name").asString());
			assertThat(file.get("sha256").asString()).isEqualTo(sha256(content));
			assertThat(file.get("size").asInt()).isEqualTo(content.length);
		});
		assertThat(archive(report).getResponseBody()).isEqualTo(archive.getResponseBody());
	}

	@Test
	void a_client_fetches_a_shared_report_without_an_account_and_is_counted() {
		completed("Geteilt");
		Map<String, Object> report = allReady(1).getFirst();
		JsonNode issued = share(report, Duration.ofDays(14), 201);
		String token = issued.get("token").asString();
		assertThat(token).hasSize(43);
		assertThat(stored()).doesNotContain(token);

		EntityExchangeResult<byte[]> fetched = fetch(token, 200);
		fetch(token, 200);

		assertThat(fetched.getResponseBody()).isEqualTo(content(report));
		HttpHeaders headers = fetched.getResponseHeaders();
		assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(headers.getCacheControl()).isEqualTo("no-store");
		assertThat(headers.getContentDisposition().isAttachment()).isTrue();
		JsonNode shares = JSON.readTree(read("/api/reports/" + report.get("id") + "/shares"));
		assertThat(shares.at("/items/0/downloads").asInt()).isEqualTo(2);
		assertThat(shares.at("/items/0/state").asString()).isEqualTo("open");
		assertThat(shares.toString()).doesNotContain(token, "tokenHash");
	}

	@Test
	void a_link_that_does_not_hold_says_nothing_about_why() {
		completed("Verschlossen");
		Map<String, Object> report = allReady(1).getFirst();
		JsonNode issued = share(report, Duration.ofDays(14), 201);
		share(report, Duration.ofDays(-1), 400);
		share(report, Duration.ofDays(400), 400);
		String share = "/api/reports/" + report.get("id") + "/shares/" + issued.at("/share/id").asString();

		as(People.consultant(People.KOMPASS)).delete().uri(share).exchange().expectStatus().isNotFound();
		this.web.delete().uri(share).exchange().expectStatus().isNoContent();
		this.web.delete().uri(share).exchange().expectStatus().isNoContent();

		EntityExchangeResult<byte[]> revoked = fetch(issued.get("token").asString(), 404);
		EntityExchangeResult<byte[]> unknown = fetch("q0N5kq5v9mY3x0S1Yv8bq4m0e4T5x2r7c1u9w3z6a8k", 404);
		assertThat(body(revoked)).isEqualTo(body(unknown));
		assertThat(revoked.getResponseHeaders().getCacheControl()).isEqualTo("no-store");
		assertThat(revoked.getResponseHeaders().getFirst("Referrer-Policy")).isEqualTo("no-referrer");
	}

	@Test
	void the_links_to_the_reports_of_an_erased_client_go_with_it() {
		completed("Vergessen");
		Map<String, Object> report = allReady(1).getFirst();
		String token = share(report, Duration.ofDays(14), 201).get("token").asString();

		this.neighbours.eraseClient(People.NEULAND, this.client);

		await().atMost(PATIENCE).until(() -> !stored().contains(this.client));
		fetch(token, 404);
	}

	@SuppressWarnings("unchecked")
	private List<Map<String, Object>> reports(String consultancy, String filter, String state) {
		List<Map<String, Object>> found = (List<Map<String, Object>>) as(People.consultant(consultancy)).get()
			.uri("/api/reports?" + filter)
			.exchange()
			.expectBody(Map.class)
			.returnResult()
			.getResponseBody()
			.get("items");
		return found.stream().filter((report) -> state.equals(report.get("state"))).toList();
	}

	private static String body(EntityExchangeResult<byte[]> answer) {
		return new String(answer.getResponseBody(), StandardCharsets.UTF_8).replaceAll("\"instance\":\"[^\"]*\"", "");
	}

	private void completed(String name) {
		this.neighbours.registerClient(People.NEULAND, this.client, name, "de");
		this.neighbours.completeAssessment(People.NEULAND, this.assessment, this.client);
		await().atMost(PATIENCE).until(() -> !list("assessment=" + this.assessment).isEmpty());
	}

	private String orderBody(String more) {
		return "{\"assessmentId\": \"" + this.assessment + "\"" + (more.isEmpty() ? "" : ", ") + more + "}";
	}

	@SuppressWarnings("unchecked")
	private List<Map<String, Object>> order(String more) {
		return (List<Map<String, Object>>) this.web.post()
			.uri("/api/reports")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(orderBody(more))
			.exchange()
			.expectStatus()
			.isAccepted()
			.expectBody(Map.class)
			.returnResult()
			.getResponseBody()
			.get("items");
	}

	private static byte[] refused(WebTestClient who, String body, int status) {
		return who.post()
			.uri("/api/reports")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(body)
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectBody()
			.returnResult()
			.getResponseBody();
	}

	private WebTestClient.ResponseSpec cancel(Report report) {
		return this.web.post().uri("/api/reports/{id}/cancellation", report.id()).exchange();
	}

	private List<Map<String, Object>> allReady(int reports) {
		return await().atMost(Duration.ofMinutes(1))
			.until(() -> list("assessment=" + this.assessment), (found) -> found.size() == reports
					&& found.stream().allMatch((report) -> "ready".equals(report.get("state"))));
	}

	private byte[] content(List<Map<String, Object>> ready, String format, String language) {
		return content(ready.stream()
			.filter((report) -> format.equals(report.get("format")) && language.equals(report.get("language")))
			.findFirst()
			.orElseThrow());
	}

	private byte[] content(Map<String, Object> report) {
		return read("/api/reports/" + report.get("id") + "/content");
	}

	private byte[] read(String path) {
		return this.web.get().uri(path).exchange().expectStatus().isOk().expectBody().returnResult().getResponseBody();
	}

	private EntityExchangeResult<byte[]> part(Map<String, Object> report, String range, String condition, int status) {
		return this.web.get().uri("/api/reports/{id}/content", report.get("id")).headers((headers) -> {
			headers.set(HttpHeaders.RANGE, range);
			if (condition != null) {
				headers.set(HttpHeaders.IF_RANGE, condition);
			}
		}).exchange().expectStatus().isEqualTo(status).expectBody().returnResult();
	}

	private EntityExchangeResult<byte[]> archive(Map<String, Object> report) {
		return this.web.get()
			.uri("/api/reports/{id}/bundle", report.get("id"))
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentType("application/zip")
			.expectBody()
			.returnResult();
	}

	private JsonNode share(Map<String, Object> report, Duration term, int status) {
		return JSON.readTree(this.web.post()
			.uri("/api/reports/{id}/shares", report.get("id"))
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("{\"expiresAt\": \"" + Instant.now().plus(term) + "\"}")
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectBody()
			.returnResult()
			.getResponseBody());
	}

	private EntityExchangeResult<byte[]> fetch(String token, int status) {
		return WebTestClient.bindToServer()
			.baseUrl(address())
			.codecs((codecs) -> codecs.defaultCodecs().maxInMemorySize(1 << 24))
			.build()
			.get()
			.uri("/public/reports/{token}", token)
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectBody()
			.returnResult();
	}

	private String stored() {
		List<String> shares = new ArrayList<>();
		this.mongo.findAll(Document.class, "share").map(Document::toJson).doOnNext(shares::add).blockLast();
		return String.join("\n", shares);
	}

	private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), zip.readAllBytes());
			}
		}
		return files;
	}

	private static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
