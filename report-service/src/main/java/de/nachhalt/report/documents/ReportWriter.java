package de.nachhalt.report.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

import de.nachhalt.report.rendering.Manuscript;
import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.result.Language;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/**
 * Writes reports. The templates are compiled with the code, and whatever they insert is
 * escaped for the place where it stands: texts of users are data.
 */
public final class ReportWriter {

	private static final String STYLES = read("report.css");

	private final TemplateEngine templates = TemplateEngine.createPrecompiled(null, ContentType.Html,
			ReportWriter.class.getClassLoader(), ReportWriter.class.getPackageName());

	public Manuscript result(AssessmentResult result, String client, Language language) {
		ResultReport report = ResultReport.of(result, client, new Wording(language));
		StringOutput xhtml = new StringOutput(1 << 16);
		this.templates.render("result.jte", Map.of("report", report, "styles", STYLES), xhtml);
		return new Manuscript(xhtml.toString(), report.charts(), report.date());
	}

	private static String read(String name) {
		try (InputStream resource = Objects.requireNonNull(ReportWriter.class.getResourceAsStream(name))) {
			return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
