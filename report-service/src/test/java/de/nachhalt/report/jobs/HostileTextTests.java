package de.nachhalt.report.jobs;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import de.nachhalt.report.branding.Branding;
import de.nachhalt.report.branding.SampleBranding;
import de.nachhalt.report.clients.Company;
import de.nachhalt.report.documents.ReportWriter;
import de.nachhalt.report.documents.Samples;
import de.nachhalt.report.html.HtmlRenderer;
import de.nachhalt.report.rendering.Letters;
import de.nachhalt.report.rendering.Manuscript;
import de.nachhalt.report.reports.Report.Subject;
import de.nachhalt.report.reports.ReportFormat;
import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.result.Basis;
import de.nachhalt.report.result.Language;
import de.nachhalt.report.result.Localized;
import de.nachhalt.report.word.WordRenderer;
import de.nachhalt.report.words.OwnWords;
import de.nachhalt.report.words.SampleWords;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever somebody enters, in every place and in every format: it is text. Nothing is
 * fetched, no file is read, nothing is run, nothing is left out.
 */
class HostileTextTests {

	private static final String SESAME = "SESAME-" + "7f3a";

	/** Attacks in one report. */
	private static final int BATCH = 28;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final FileMaker maker = new FileMaker(new ResultJson());

	private final AtomicInteger visitors = new AtomicInteger();

	private ServerSocket listener;

	private List<String> attacks;

	@BeforeEach
	void prepare(@TempDir Path folder) throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.css"), "body{}\n" + SESAME);
		this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		Thread.ofVirtual().start(() -> {
			while (!this.listener.isClosed()) {
				try {
					this.listener.accept().close();
					this.visitors.incrementAndGet();
				}
				catch (IOException ex) {
					return;
				}
			}
		});
		this.attacks = Attacks.on(this.listener.getLocalPort(), secret);
		assertThat(this.attacks).hasSizeGreaterThan(200);
	}

	@AfterEach
	void close() throws IOException {
		this.listener.close();
	}

	@ParameterizedTest
	@EnumSource(ReportFormat.class)
	void every_text_arrives_as_text_and_nobody_is_asked_for_anything(ReportFormat format) throws IOException {
		for (int from = 0; from < this.attacks.size(); from += BATCH) {
			List<String> batch = this.attacks.subList(from, Math.min(from + BATCH, this.attacks.size()));
			byte[] file = make(batch, format, Branding.HOUSE);

			String inside = inside(file);
			assertThat(inside).doesNotContain(SESAME);
			requireData(format, file, batch);
		}
		assertThat(this.visitors).hasValue(0);
	}

	@ParameterizedTest
	@EnumSource(names = { "PDF", "DOCX", "HTML" })
	void what_an_agency_works_from_holds_every_text_as_text(ReportFormat format) throws IOException {
		for (int from = 0; from < this.attacks.size(); from += BATCH) {
			List<String> batch = this.attacks.subList(from, Math.min(from + BATCH, this.attacks.size()));
			List<Localized> texts = batch.stream().map((attack) -> new Localized(attack, attack)).toList();
			Basis basis = new Basis(List.of(), List.of(), new Basis.Intent("2026-10-05", 8.0, texts, texts,
					batch.getFirst(), List.of(), List.of(new Basis.Hand(batch.getFirst(), false))), null);
			Subject subject = new Subject("a", "c", "Client", ReportKind.HANDOVER, "de", format, Instant.EPOCH,
					new Company(batch.getFirst(), "small", "b2b"));
			byte[] file = this.maker
				.make(new Brief(subject,
						new CompletedAssessment("a", "t", "c", Samples.groundwork(), null, null, basis), List.of(),
						Branding.HOUSE, OwnWords.NONE))
				.content();

			String inside = inside(file);
			assertThat(inside).doesNotContain(SESAME);
			if (format == ReportFormat.HTML) {
				requireHarmless(inside);
			}
		}
		assertThat(this.visitors).hasValue(0);
	}

	/** As it is read from the store, without the limits of the API before it. */
	@ParameterizedTest
	@EnumSource(names = { "PDF", "DOCX", "HTML" })
	void what_a_consultancy_says_of_itself_is_text_as_well(ReportFormat format) throws IOException {
		for (int from = 0; from < this.attacks.size(); from += BATCH) {
			List<String> batch = this.attacks.subList(from, Math.min(from + BATCH, this.attacks.size()));
			byte[] file = make(List.of("harmlos"), format, SampleBranding.saying(batch));

			assertThat(inside(file)).doesNotContain(SESAME);
			requireWords(format, file, batch);
		}
		assertThat(this.visitors).hasValue(0);
	}

	/** In every section, without the limits of the API before it. */
	@ParameterizedTest
	@EnumSource(names = { "PDF", "DOCX", "HTML" })
	void what_a_consultant_writes_is_text_as_well(ReportFormat format) throws IOException {
		Manuscript plain = new ReportWriter().write(ReportKind.RESULT,
				Samples.of(Samples.groundwork(), "harmlos", Language.DE));
		for (int from = 0; from < this.attacks.size(); from += BATCH) {
			List<String> batch = this.attacks.subList(from, Math.min(from + BATCH, this.attacks.size()));
			byte[] file = make(List.of("harmlos"), format, SampleBranding.neuland(), SampleWords.saying(batch, plain));

			assertThat(inside(file)).doesNotContain(SESAME);
			requireWords(format, file, batch);
		}
		assertThat(this.visitors).hasValue(0);
	}

	@Test
	void even_where_escaping_had_failed_no_element_gets_through() throws IOException {
		for (String attack : this.attacks) {
			Manuscript manuscript = new Manuscript(
					"<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"de\"><head><title>x</title></head><body><p>vorher</p>"
							+ attack + "<p>nachher</p></body></html>",
					Map.of(), Instant.EPOCH);
			try {
				requireHarmless(new String(new HtmlRenderer().render(manuscript), StandardCharsets.UTF_8));
				assertThat(inside(new WordRenderer().render(manuscript))).doesNotContain("External", SESAME);
			}
			catch (IOException ex) {
				assertThat(ex).hasMessage("manuscript is not well-formed");
			}
		}
		assertThat(this.visitors).hasValue(0);
	}

	private byte[] make(List<String> texts, ReportFormat format, Branding branding) throws IOException {
		return make(texts, format, branding, OwnWords.NONE);
	}

	private byte[] make(List<String> texts, ReportFormat format, Branding branding, OwnWords words) throws IOException {
		ObjectNode published = published(texts);
		CompletedAssessment assessment = new CompletedAssessment("a", "t", "c",
				JSON.treeToValue(published, AssessmentResult.class), published.toString(), null, null);
		return this.maker.make(new Brief(subject(texts.getFirst(), format), assessment, List.of(), branding, words))
			.content();
	}

	/** Without the marks of limited Markdown, which are not shown. */
	private static void requireWords(ReportFormat format, byte[] file, List<String> batch) throws IOException {
		List<String> words = batch.stream().map(HostileTextTests::legible).map(HostileTextTests::unmarked).toList();
		switch (format) {
			case PDF -> requirePdf(file);
			case HTML -> {
				String page = new String(file, StandardCharsets.UTF_8);
				assertThat(Pattern
					.compile("<img class=\"logo\" alt=\"[^\"<>]*\" width=\"\\d+\" height=\"\\d+\" "
							+ "src=\"data:image/png;base64,[\\w+/=]+\">")
					.matcher(page)
					.results()
					.count()).isOne();
				String rest = page.replaceAll("<img class=\"logo\"[^>]*>", "");
				requireHarmless(rest);
				String said = unmarked(text(rest));
				assertThat(words).allSatisfy((each) -> assertThat(said).contains(each));
			}
			default -> {
				assertThat(inside(file)).doesNotContain("TargetMode=\"External\"", "altChunk", "oleObject",
						"vbaProject");
				try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
						XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
					String said = unmarked(flat(extractor.getText()));
					assertThat(words).allSatisfy((each) -> assertThat(said).contains(each));
					assertThat(document.getDocument().xmlText())
						.doesNotContainPattern("<w:instrText[^>]*>[^<]*INCLUDE");
				}
			}
		}
	}

	private static String unmarked(String text) {
		return text.replaceAll("[*_\\\\\\s]", "").replaceFirst("^(?:[-+]|\\d+[.)])", "");
	}

	private static void requireData(ReportFormat format, byte[] file, List<String> batch) throws IOException {
		switch (format) {
			case PDF -> requirePdf(file);
			case HTML -> requireHtml(new String(file, StandardCharsets.UTF_8), batch);
			case DOCX -> requireDocx(file, batch);
			case XLSX -> requireXlsx(file, batch);
			case CSV -> requireCsv(new String(file, StandardCharsets.UTF_8), batch);
			case JSON -> requireJson(new String(file, StandardCharsets.UTF_8), batch);
		}
	}

	private static void requirePdf(byte[] file) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(file)) {
			assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
			assertThat(pdf.getDocumentCatalog().getNames()).satisfiesAnyOf((names) -> assertThat(names).isNull(),
					(names) -> assertThat(names.getJavaScript()).isNull());
			for (var page : pdf.getPages()) {
				assertThat(page.getAnnotations())
					.allMatch((annotation) -> !annotation.getCOSObject().toString().contains("URI"));
			}
		}
	}

	private static void requireHtml(String page, List<String> batch) {
		requireHarmless(page);
		String text = text(page);
		assertThat(batch).allSatisfy((attack) -> assertThat(text).contains(legible(attack)));
	}

	private static String text(String page) {
		return flat(page.replaceAll("(?s)<(style|title|desc)[ >].*?</\\1>", " ")
			.replaceAll("<[^>]+>", "")
			.replace("&lt;", "<")
			.replace("&gt;", ">")
			.replace("&quot;", "\"")
			.replace("&#39;", "'")
			.replace("&amp;", "&"));
	}

	private static void requireHarmless(String page) {
		String body = page.substring(page.indexOf("</style>"));
		assertThat(Pattern.compile(
				"<(?:script|img|iframe|object|embed|link|style|base|meta|video|audio|form|image|use|foreignObject)\\b",
				Pattern.CASE_INSENSITIVE)
			.matcher(body)
			.find()).isFalse();
		assertThat(Pattern
			.compile("<[^>]*\\s(?:on\\w+|src|srcset|data|poster|action|xlink:href)\\s*=", Pattern.CASE_INSENSITIVE)
			.matcher(body)
			.find()).isFalse();
		assertThat(Pattern.compile("<[^>]*\\shref=\"[^#]").matcher(body).find()).isFalse();
	}

	private static void requireDocx(byte[] file, List<String> batch) throws IOException {
		assertThat(inside(file)).doesNotContain("TargetMode=\"External\"", "INCLUDEPICTURE </w:instrText>", "altChunk",
				"oleObject", "vbaProject");
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
				XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
			String text = flat(extractor.getText());
			assertThat(batch).allSatisfy((attack) -> assertThat(text).contains(legible(attack)));
			assertThat(document.getDocument().xmlText()).doesNotContainPattern("<w:instrText[^>]*>[^<]*INCLUDE");
		}
	}

	private static void requireXlsx(byte[] file, List<String> batch) throws IOException {
		List<String> texts = new ArrayList<>();
		assertThat(inside(file)).doesNotContain("<f>", "hyperlink", "externalLink");
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			for (Sheet sheet : workbook) {
				for (Row row : sheet) {
					for (Cell cell : row) {
						assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
						if (cell.getCellType() == CellType.STRING) {
							texts.add(flat(cell.getStringCellValue()));
						}
					}
				}
			}
		}
		assertThat(batch).allSatisfy((attack) -> assertThat(texts).contains(legible(attack)));
	}

	private static void requireCsv(String csv, List<String> batch) {
		String text = flat(csv.replace("\"\"", "\""));
		assertThat(batch).allSatisfy((attack) -> assertThat(text).contains(legible(attack)));
		assertThat(Pattern.compile("(?:^|;)\"?\\s*[=+@]", Pattern.MULTILINE).matcher(withoutTexts(csv)).find())
			.isFalse();
		assertThat(Pattern.compile("(?:^|;)\"[=+\\-@\\t]").matcher(csv.substring(1)).find()).isFalse();
	}

	/** Without what stands between quotation marks. */
	private static String withoutTexts(String csv) {
		return csv.substring(1).replaceAll("\"(?:[^\"]++|\"\")*+\"", "");
	}

	private static void requireJson(String json, List<String> batch) {
		List<String> texts = JSON.readTree(json)
			.get("dimensions")
			.valueStream()
			.flatMap((dimension) -> dimension.get("questions").valueStream())
			.map((question) -> question.at("/text/de").asString())
			.toList();
		assertThat(batch).filteredOn(HostileTextTests::isWhole)
			.allSatisfy((attack) -> assertThat(texts).contains(attack));
	}

	/** Half a letter cannot be written. */
	private static boolean isWhole(String text) {
		return text.codePoints().noneMatch((codePoint) -> Character.getType(codePoint) == Character.SURROGATE);
	}

	private static String legible(String attack) {
		return flat(Letters.legible(attack));
	}

	private static String flat(String text) {
		return text.replaceAll("[\\s\u0085]+", " ").strip();
	}

	/** All that is in a file, also within archives. */
	private static String inside(byte[] file) throws IOException {
		ByteArrayOutputStream inside = new ByteArrayOutputStream();
		inside.write(file);
		if (file[0] == 'P' && file[1] == 'K') {
			try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
				for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
					inside.write(zip.readAllBytes());
				}
			}
		}
		return inside.toString(StandardCharsets.UTF_8);
	}

	private static Subject subject(String client, ReportFormat format) {
		return new Subject("a", "c", client, ReportKind.RESULT, "de", format, Instant.EPOCH, null);
	}

	/** As it would be published if people and catalogues said nothing else. */
	private static ObjectNode published(List<String> texts) {
		ObjectNode result = (ObjectNode) JSON.readTree(Samples.groundworkJson());
		Iterator<String> others = Stream.generate(() -> texts).flatMap(List::stream).iterator();
		replace(result, others);
		Iterator<String> each = texts.iterator();
		for (JsonNode dimension : result.get("dimensions")) {
			for (JsonNode question : dimension.get("questions")) {
				say((ObjectNode) question.get("text"), each.hasNext() ? each.next() : others.next());
			}
		}
		assertThat(each).isExhausted();
		return result;
	}

	private static void replace(JsonNode node, Iterator<String> texts) {
		if (node instanceof ObjectNode text && text.has("de") && text.has("en")) {
			say(text, texts.next());
		}
		else {
			node.forEach((child) -> replace(child, texts));
		}
	}

	private static void say(ObjectNode text, String words) {
		text.put("de", words).put("en", words);
	}

}
