package de.nachhalt.report.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

import de.nachhalt.report.charts.Chart;
import de.nachhalt.report.rendering.Manuscript;
import de.nachhalt.report.reports.ReportKind;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/**
 * Writes documents. The templates are compiled with the code, and whatever they insert is
 * escaped for the place where it stands: texts of users are data.
 */
public final class ReportWriter {

	/**
	 * Version of the templates, with their words and styles: raised with every change of
	 * what a document looks like or says of the same data.
	 */
	public static final int TEMPLATES = 3;

	private static final String STYLES = read("report.css");

	private final TemplateEngine templates = TemplateEngine.createPrecompiled(null, ContentType.Html,
			ReportWriter.class.getClassLoader(), ReportWriter.class.getPackageName());

	public Manuscript write(ReportKind kind, Material material) {
		Wording words = new Wording(material.language());
		return switch (kind) {
			case RESULT -> {
				ResultReport report = ResultReport.of(material, words);
				yield manuscript("result", report, report.charts(), material);
			}
			case SUMMARY -> {
				Overview overview = Overview.of(Masthead.of(kind, material, words), material, false);
				yield manuscript("onepage", overview, Map.of("ladder", overview.ladder().chart()), material);
			}
			case PROGRESS -> {
				ProgressReport report = ProgressReport.of(material, words);
				yield manuscript("progress", report, report.charts(), material);
			}
			case RESPONSIBILITIES -> manuscript("responsibilities", DutyMatrix.of(material, words), Map.of(), material);
			case CRISIS_PLAN -> manuscript("crisis", CrisisPlan.of(material, words), Map.of(), material);
			case HANDOVER -> manuscript("handover", Handover.of(material, words), Map.of(), material);
		};
	}

	private Manuscript manuscript(String template, Object report, Map<String, Chart> charts, Material material) {
		StringOutput xhtml = new StringOutput(1 << 16);
		this.templates.render(template + ".jte", Map.of("report", report, "styles", STYLES), xhtml);
		return new Manuscript(xhtml.toString(), charts, material.result().completedAt());
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
