package de.nachhalt.report.jobs;

import de.nachhalt.report.branding.Brandings;
import de.nachhalt.report.branding.Livery;
import de.nachhalt.report.clients.KnownClients;
import de.nachhalt.report.documents.ReportWriter;
import de.nachhalt.report.reports.Report.Subject;
import de.nachhalt.report.reports.ReportFormat;
import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.result.Language;
import de.nachhalt.report.words.Original;
import de.nachhalt.report.words.Originals;
import de.nachhalt.report.words.OwnWords;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Documents of completed assessments as they would be made now.
 */
@Component
class WrittenOriginals implements Originals {

	private final ReportWriter writer = new ReportWriter();

	private final AssessmentRepository assessments;

	private final KnownClients clients;

	private final Brandings brandings;

	WrittenOriginals(AssessmentRepository assessments, KnownClients clients, Brandings brandings) {
		this.assessments = assessments;
		this.clients = clients;
		this.brandings = brandings;
	}

	@Override
	public Mono<Original> find(String tenant, String assessmentId, ReportKind kind, Language language) {
		return this.assessments.find(tenant, assessmentId)
			.flatMap((assessment) -> this.clients.find(tenant, assessment.clientId())
				.flatMap((client) -> Mono
					.zip(this.assessments.earlier(tenant, assessment), this.brandings.current(tenant))
					.map((more) -> {
						Subject subject = new Subject(assessmentId, client.id(), client.name(), kind, language.code(),
								ReportFormat.PDF, assessment.result().completedAt(), client.company());
						Brief brief = new Brief(subject, assessment, more.getT1(), more.getT2(), OwnWords.NONE);
						return new Original(client.id(),
								() -> Livery.put(brief.branding(), this.writer.write(kind, brief.material())));
					})));
	}

}
