package de.nachhalt.report.rendering;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import de.nachhalt.report.documents.Samples;
import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.result.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever somebody calls a company: it is text, and nothing outside the document is
 * asked for.
 */
class OutsideTests {

	private static final List<String> FORMS = List.of("<img src=\"%s\"/>", "<object data=\"%s\"></object>",
			"<object type=\"chart\" data=\"%s\"></object>", "<link rel=\"stylesheet\" href=\"%s\"/>",
			"<style>@import url(%s);</style>", "</style><style>body{background:url(%s)}</style>",
			"<p style=\"background-image:url('%s')\">x</p>", "<iframe src=\"%s\"></iframe>", "<embed src=\"%s\"/>",
			"<a href=\"%s\" download=\"a\">x</a>", "<script src=\"%s\"></script>",
			"<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"%s\"/></svg>",
			"<bookmark name=\"x\" href=\"%s\"/>", "<?xml-stylesheet href=\"%s\"?>", "<!DOCTYPE a SYSTEM \"%s\">",
			"]]><!ENTITY a SYSTEM \"%s\">", "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"%s\"/>",
			"\"><img src='%s'/>", "@font-face{font-family:x;src:url(%s)}", "${\"\".getClass().forName(\"%s\")}",
			"<meta http-equiv=\"refresh\" content=\"0;%s\"/>", "*/ } @page { background: url(%s) } /*");

	private ServerSocket listener;

	private final AtomicInteger visitors = new AtomicInteger();

	@BeforeEach
	void listen() throws IOException {
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
	}

	@AfterEach
	void close() throws IOException {
		this.listener.close();
	}

	@Test
	void no_name_makes_a_report_reach_out(@TempDir Path folder) throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.css"), "body { color: red }\nSESAME");
		List<String> attacks = attacks(secret);
		assertThat(attacks).hasSizeGreaterThan(100);
		PdfRenderer renderer = new PdfRenderer();

		for (String attack : attacks) {
			byte[] pdf = renderer.render(new Manuscript(page(attack), java.util.Map.of(), java.time.Instant.EPOCH));
			assertThat(Pdf.text(pdf)).doesNotContain("SESAME");
		}

		assertThat(this.visitors).hasValue(0);
	}

	@Test
	void markup_in_a_name_is_printed_as_it_is() throws IOException {
		AssessmentResult result = Samples.leave();

		String text = Pdf.text(Pdf.of(result, "<b>Müller & \"Söhne\"</b>", Language.DE));

		assertThat(text).contains("<b>Müller & \"Söhne\"</b>");
	}

	@Test
	void a_name_without_end_breaks_nothing() throws IOException {
		byte[] pdf = Pdf.of(Samples.leave(), "Donaudampfschifffahrt".repeat(24), Language.DE);

		assertThat(Pdf.pages(pdf)).isEqualTo(Pdf.pages(Pdf.of(Samples.leave(), "Kurz", Language.DE)));
	}

	@Test
	void what_the_typefaces_lack_becomes_a_square_and_control_characters_vanish() {
		assertThat(Xhtml.drawable("a\u0000b\u202ec 😀 ש é")).isEqualTo("abc □ □ é");
	}

	/**
	 * Even where escaping failed: the attack stands in the document as markup, if it is
	 * well-formed, and as text otherwise.
	 */
	private static String page(String attack) {
		String shell = "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"de\"><head><title>x</title><style>*{font-family:Text}</style></head><body><p>%s</p></body></html>";
		String raw = shell.formatted(attack);
		try {
			Xhtml.parse(raw);
			return raw;
		}
		catch (IOException ex) {
			return shell.formatted(attack.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
		}
	}

	private List<String> attacks(Path secret) {
		String address = "127.0.0.1:" + this.listener.getLocalPort();
		List<String> targets = List.of("http://" + address + "/a", "https://" + address + "/a", "//" + address + "/a",
				"ftp://" + address + "/a", secret.toUri().toString(), secret.toString(),
				"jar:http://" + address + "/a!/b", "HTTP://" + address + "/a");
		List<String> attacks = new ArrayList<>();
		for (String form : FORMS) {
			targets.forEach((target) -> attacks.add(form.formatted(target)));
		}
		return attacks;
	}

}
