package de.nachhalt.report.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import de.nachhalt.report.branding.Example;
import de.nachhalt.report.clients.Company;
import de.nachhalt.report.documents.Material;
import de.nachhalt.report.documents.ReportWriter;
import de.nachhalt.report.rendering.Manuscript;
import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.result.Basis;
import de.nachhalt.report.result.Language;
import de.nachhalt.report.result.Outlook;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * The last of the worked cases, which has something in every part of a document.
 */
@Component
class WorkedExample implements Example {

	private static final String CASE = "/cases/5.json";

	private static final String CLIENT = "Klinikum Nordheide Service GmbH";

	private static final Company COMPANY = new Company("Gesundheitswesen", "medium", "b2c");

	private final ReportWriter writer = new ReportWriter();

	private final JsonMapper json = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	@Override
	public Manuscript write(ReportKind kind, Language language) throws IOException {
		Cycle[] cycles = read();
		Cycle last = cycles[cycles.length - 1];
		List<AssessmentResult> earlier = Arrays.stream(cycles).limit(cycles.length - 1).map(Cycle::result).toList();
		return this.writer.write(kind,
				new Material(last.result(), last.outlook(), last.basis(), earlier, CLIENT, COMPANY, language));
	}

	private Cycle[] read() throws IOException {
		try (InputStream cases = Objects.requireNonNull(WorkedExample.class.getResourceAsStream(CASE), CASE)) {
			return this.json.readValue(cases, Cycle[].class);
		}
	}

	private record Cycle(AssessmentResult result, Outlook outlook, Basis basis) {
	}

}
