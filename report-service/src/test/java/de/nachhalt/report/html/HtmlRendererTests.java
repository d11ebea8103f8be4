package de.nachhalt.report.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import de.nachhalt.report.documents.ReportWriter;
import de.nachhalt.report.documents.Samples;
import de.nachhalt.report.rendering.Manuscript;
import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.result.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlRendererTests {

	private static final ReportWriter WRITER = new ReportWriter();

	@ParameterizedTest
	@EnumSource(Language.class)
	void says_all_that_the_pdf_says(Language language) throws IOException {
		String page = page("Brunnhuber & Söhne 😀", language);

		assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"" + language.code() + "\">")
			.contains("Brunnhuber &amp; Söhne 😀");
		String text = page.replaceAll("(?s)<(style|title|desc)[ >].*?</\\1>", " ")
			.replaceAll("<[^>]+>", " ")
			.replaceAll("&amp;", "&");
		Samples.groundwork()
			.dimensions()
			.forEach((dimension) -> assertThat(text).contains(dimension.title().in(language)));
		Samples.groundwork()
			.requirements()
			.forEach(
					(requirement) -> assertThat(text).contains(requirement.sentence().in(language).split("[\"'<]")[0]));
	}

	@Test
	void needs_nothing_but_itself() throws IOException {
		String page = page("Brunnhuber", Language.DE);

		assertThat(page).contains("http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;;");
		assertThat(page).doesNotContain("<script", "<link", "<img", "<iframe", "url(", "@import", "javascript:",
				"src=");
		assertThat(Pattern.compile("href=\"(?!#)").matcher(page).find()).isFalse();
	}

	@Test
	void draws_charts_that_are_named_and_described() throws IOException {
		String page = page("Brunnhuber", Language.EN);

		assertThat(page).containsPattern(
				"<svg class=\"chart\" role=\"img\" aria-labelledby=\"chart-1-title\" aria-describedby=\"chart-1-text\" viewBox=\"0 0 620 125\"><title id=\"chart-1-title\">[^<]+</title><desc id=\"chart-1-text\">[^<]+</desc>");
		assertThat(page).contains("<path");
		assertThat(Pattern.compile("<svg").matcher(page).results().count())
			.isEqualTo(manuscript("Brunnhuber", Language.EN).charts().size());
	}

	@Test
	void leads_from_the_contents_to_the_chapters() throws IOException {
		String page = page("Brunnhuber", Language.DE);

		Pattern.compile("href=\"#([\\w-]+)\"")
			.matcher(page)
			.results()
			.forEach((link) -> assertThat(page).contains("id=\"" + link.group(1) + "\""));
		assertThat(page).contains("href=\"#summary\"");
	}

	@Test
	void is_the_same_to_the_byte_for_the_same_result() throws IOException {
		assertThat(page("Brunnhuber", Language.DE)).isEqualTo(page("Brunnhuber", Language.DE))
			.isNotEqualTo(page("Brunnhube", Language.DE));
	}

	private static Manuscript manuscript(String client, Language language) {
		return WRITER.write(ReportKind.RESULT, Samples.of(Samples.groundwork(), client, language));
	}

	private static String page(String client, Language language) throws IOException {
		byte[] page = new HtmlRenderer().render(manuscript(client, language));
		Files.createDirectories(Path.of("target/files"));
		Files.write(Path.of("target/files/result-" + language.code() + ".html"), page);
		return new String(page, StandardCharsets.UTF_8);
	}

}
