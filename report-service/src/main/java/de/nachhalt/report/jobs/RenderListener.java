package de.nachhalt.report.jobs;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import de.nachhalt.messaging.ConcurrentChange;
import de.nachhalt.messaging.Received;
import de.nachhalt.report.branding.Branding;
import de.nachhalt.report.branding.Brandings;
import de.nachhalt.report.reports.Failure;
import de.nachhalt.report.reports.RenderedFile;
import de.nachhalt.report.reports.Report;
import de.nachhalt.report.reports.Report.Subject;
import de.nachhalt.report.reports.ReportQueued;
import de.nachhalt.report.reports.Reports;
import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.words.OwnWords;
import de.nachhalt.report.words.WordsShelf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Works off report jobs. A job may come twice, or again because the renderer before was
 * lost: the report itself says whether there is still something to do, and its version
 * lets only one of two renderers store a result.
 */
@Component
class RenderListener {

	private static final Logger log = LoggerFactory.getLogger(RenderListener.class);

	private final Reports reports;

	private final AssessmentRepository assessments;

	private final Brandings brandings;

	private final WordsShelf words;

	private final RenderingPool renderers;

	private final RenderSlots slots;

	private final Clock clock;

	RenderListener(Reports reports, AssessmentRepository assessments, Brandings brandings, WordsShelf words,
			RenderingPool renderers, RenderSlots slots, Clock clock) {
		this.brandings = brandings;
		this.words = words;
		this.slots = slots;
		this.reports = reports;
		this.assessments = assessments;
		this.renderers = renderers;
		this.clock = clock;
	}

	/**
	 * Whatever becomes of a job, those that were put aside are called at its end: when
	 * its renderer is lost, the job comes again and so does its end.
	 */
	void render(Received<ReportQueued> job) throws Exception {
		Optional<Report> wanted = wanted(job);
		if (wanted.isPresent()) {
			try {
				renderInTurn(wanted.get());
			}
			catch (ConcurrentChange ex) {
				log.info("Report {} is somebody else's now, or not wanted any more", wanted.get().id());
			}
		}
		callNext(job.tenant());
	}

	private void renderInTurn(Report report) throws Exception {
		Optional<RenderSlot> slot = this.slots.take(report.tenant(), report.id()).blockOptional();
		if (slot.isEmpty()) {
			this.reports.putAside(report).block();
			return;
		}
		try {
			make(report);
		}
		finally {
			this.slots.free(slot.get()).block();
		}
	}

	private void callNext(String tenant) {
		this.slots.vacancies(tenant)
			.filter((vacancies) -> vacancies > 0)
			.flatMap((vacancies) -> this.reports.call(tenant, vacancies))
			.block();
	}

	private void make(Report wanted) throws Exception {
		Report started = Objects.requireNonNull(this.reports.start(wanted).block());
		Optional<CompletedAssessment> assessment = this.assessments
			.find(started.tenant(), started.subject().assessmentId())
			.blockOptional();
		if (assessment.isEmpty()) {
			this.reports.giveUp(started, Failure.DATA_MISSING).block();
			return;
		}
		RenderedFile file = this.renderers.render(brief(started, assessment.get()));
		this.reports.finish(started, file, this.clock.instant()).block();
		log.info("Report {} is ready, {} bytes", started.id(), file.content().length);
	}

	private Brief brief(Report report, CompletedAssessment assessment) {
		Branding branding = Objects
			.requireNonNull(this.brandings.find(report.tenant(), report.subject().edition().branding()).block());
		List<AssessmentResult> earlier = Objects
			.requireNonNull(this.assessments.earlier(report.tenant(), assessment).block());
		return new Brief(report.subject(), assessment, earlier, branding, words(report));
	}

	private OwnWords words(Report report) {
		Subject subject = report.subject();
		return Objects.requireNonNull(
				this.words
					.find(report.tenant(), subject.assessmentId(), subject.kind(), subject.writtenIn(),
							subject.edition().words())
					.block());
	}

	/**
	 * No attempt succeeded.
	 */
	void giveUp(Received<ReportQueued> job) {
		wanted(job).ifPresent((report) -> {
			this.reports.giveUp(report, Failure.NO_RENDERER_SUCCEEDED).block();
			log.error("Report {} was given up", report.id());
		});
		callNext(job.tenant());
	}

	private Optional<Report> wanted(Received<ReportQueued> job) {
		return this.reports.find(job.tenant(), job.data().reportId()).filter(Report::isWanted).blockOptional();
	}

}
