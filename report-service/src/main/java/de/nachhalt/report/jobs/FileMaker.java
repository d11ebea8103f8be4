package de.nachhalt.report.jobs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import de.nachhalt.report.data.CsvRenderer;
import de.nachhalt.report.data.XlsxRenderer;
import de.nachhalt.report.branding.Livery;
import de.nachhalt.report.documents.ReportWriter;
import de.nachhalt.report.html.HtmlRenderer;
import de.nachhalt.report.rendering.Manuscript;
import de.nachhalt.report.rendering.PdfRenderer;
import de.nachhalt.report.reports.RenderedFile;
import de.nachhalt.report.reports.Report.Subject;
import de.nachhalt.report.reports.Stamp;
import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.word.WordRenderer;
import de.nachhalt.report.words.Inlay;

import org.springframework.stereotype.Component;

/**
 * Makes the file of a report. The libraries of office formats are large: nothing of them
 * is loaded before somebody asks for one.
 */
@Component
class FileMaker {

	private final ReportWriter writer = new ReportWriter();

	private final PdfRenderer pdf = new PdfRenderer();

	private final ResultJson json;

	FileMaker(ResultJson json) {
		this.json = json;
	}

	/**
	 * @throws IOException when the file cannot be made
	 */
	RenderedFile make(Brief brief) throws IOException {
		boolean figures = brief.subject().format().isData();
		return new RenderedFile(content(brief),
				new Stamp(figures ? null : ReportWriter.TEMPLATES, brief.material().version()));
	}

	private byte[] content(Brief brief) throws IOException {
		Subject subject = brief.subject();
		AssessmentResult result = brief.assessment().result();
		return switch (subject.format()) {
			case PDF -> this.pdf.render(write(brief));
			case DOCX -> new WordRenderer().render(write(brief));
			case HTML -> new HtmlRenderer().render(write(brief));
			case XLSX -> new XlsxRenderer().render(result, subject.clientName(), subject.writtenIn());
			case CSV -> new CsvRenderer().render(result, subject.writtenIn());
			case JSON -> json(brief.assessment()).getBytes(StandardCharsets.UTF_8);
		};
	}

	private Manuscript write(Brief brief) throws IOException {
		return Inlay.put(brief.words(),
				Livery.put(brief.branding(), this.writer.write(brief.subject().kind(), brief.material())));
	}

	private String json(CompletedAssessment assessment) {
		String received = assessment.received();
		return (received != null) ? received : this.json.write(assessment.result());
	}

}
