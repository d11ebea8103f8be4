package de.nachhalt.report.prose;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import de.nachhalt.report.jobs.Attacks;
import de.nachhalt.report.rendering.Letters;
import de.nachhalt.report.rendering.Nodes;
import de.nachhalt.report.rendering.Xhtml;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class ProseTests {

	private static final String EMPTY = "<body xmlns=\"http://www.w3.org/1999/xhtml\"></body>";

	@Test
	void has_paragraphs_lists_bold_and_italic_words() {
		assertThat(written("""
				Erster **Absatz**,
				noch *derselbe*.

				- eins
				- zwei

				1. drei
				2. ***vier***""")).isEqualTo("<p>Erster <strong>Absatz</strong>, noch <em>derselbe</em>.</p>"
				+ "<ul><li>eins</li><li>zwei</li></ul><ol><li>drei</li><li><strong><em>vier</em></strong></li></ol>");
	}

	@Test
	void a_list_within_a_list_becomes_items_of_the_outer_one() {
		assertThat(written("- eins\n  - eins a\n\n  noch eins\n- zwei"))
			.isEqualTo("<ul><li>eins</li><li>eins a</li><li>noch eins</li><li>zwei</li></ul>");
	}

	@Test
	void a_line_that_begins_with_a_year_is_no_list() {
		assertThat(written("2026. Das Jahr danach")).isEqualTo("<p>2026. Das Jahr danach</p>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "[hier](https://nachhalt.example)", "![Bild](https://nachhalt.example/a.png)",
			"https://nachhalt.example", "# Titel", "`code`", "a; b", "[a]: https://nachhalt.example",
			"&lt;b&gt; & &copy;", "a [b] c" })
	void everything_else_stands_as_it_was_typed(String text) {
		assertThat(Nodes.text(body(text))).isEqualTo(text);
		assertThat(Nodes.elements(body(text))).allMatch((element) -> "p".equals(element.getLocalName()));
	}

	@Test
	void a_mark_is_shown_when_it_is_escaped() {
		assertThat(written("5 \\* 3 und \\[x\\]")).isEqualTo("<p>5 * 3 und [x]</p>");
	}

	@Test
	void html_is_text() {
		assertThat(written("<script>alert(1)</script>\n\n<b>fett</b>"))
			.isEqualTo("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p><p>&lt;b&gt;fett&lt;/b&gt;</p>");
	}

	@Test
	void nothing_of_an_attack_is_lost_and_nothing_of_it_has_effect() {
		for (String attack : Attacks.on(80, Path.of("/secret"))) {
			String legible = Letters.legible(attack);
			assertThat(unmarked(Nodes.text(body(legible)))).contains(unmarked(legible));
			assertThat(written(legible).replaceAll("</?(?:p|ul|ol|li|strong|em|br)/?>", "")).doesNotContain("<");
		}
	}

	@Test
	void depth_costs_nothing() {
		for (String nested : new String[] { "*_".repeat(2500), "- ".repeat(2500) + "x", "**a *b ".repeat(600),
				"> ".repeat(2500), "[".repeat(5000), "1. ".repeat(1600) + "x" }) {
			assertTimeoutPreemptively(Duration.ofSeconds(5), () -> written(nested));
		}
	}

	@Property(tries = 300)
	void whatever_is_typed_is_well_formed(@ForAll @StringLength(max = 60) @Chars({ '*', '_', '-', '1', '.', ' ', '\n',
			'\\', '[', ']', '(', ')', '<', '>', '&', ';', '`', '#', '!', 'a', 'ü' }) String text) {
		assertThat(written(text)).doesNotContain("<script");
		assertThat(unmarked(Nodes.text(body(text)))).isEqualTo(unmarked(text));
	}

	/** Without what Markdown takes for marks. */
	private static String unmarked(String text) {
		return text.replaceAll("[*_\\\\\\s\\-+.)\\d]", "");
	}

	private static String written(String text) {
		try {
			return Xhtml.edit(EMPTY, (document) -> Prose.append(text, document.getDocumentElement()))
				.replaceFirst("^<body[^>]*>", "")
				.replaceFirst("</body>$", "");
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Element body(String text) {
		try {
			Document document = Xhtml.legible(EMPTY);
			Prose.append(text, document.getDocumentElement());
			return document.getDocumentElement();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
