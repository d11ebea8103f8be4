package de.nachhalt.report.jobs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.nachhalt.report.data.CsvRenderer;
import de.nachhalt.report.data.XlsxRenderer;
import de.nachhalt.report.documents.Material;
import de.nachhalt.report.documents.ReportWriter;
import de.nachhalt.report.html.HtmlRenderer;
import de.nachhalt.report.rendering.PdfRenderer;
import de.nachhalt.report.reports.Report.Subject;
import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.word.WordRenderer;

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
	 * @param earlier the completed results of the cycles before, oldest first
	 * @throws IOException when the file cannot be made
	 */
	byte[] make(Subject subject, CompletedAssessment assessment, List<AssessmentResult> earlier) throws IOException {
		AssessmentResult result = assessment.result();
		Material material = new Material(result, assessment.outlook(), assessment.basis(), earlier,
				subject.clientName(), subject.company(), subject.writtenIn());
		return switch (subject.format()) {
			case PDF -> this.pdf.render(this.writer.write(subject.kind(), material));
			case DOCX -> new WordRenderer().render(this.writer.write(subject.kind(), material));
			case HTML -> new HtmlRenderer().render(this.writer.write(subject.kind(), material));
			case XLSX -> new XlsxRenderer().render(result, subject.clientName(), subject.writtenIn());
			case CSV -> new CsvRenderer().render(result, subject.writtenIn());
			case JSON -> json(assessment).getBytes(StandardCharsets.UTF_8);
		};
	}

	private String json(CompletedAssessment assessment) {
		String received = assessment.received();
		return (received != null) ? received : this.json.write(assessment.result());
	}

}
