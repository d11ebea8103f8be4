package de.nachhalt.assessment.assessments;

import java.util.List;
import java.util.stream.Stream;

import de.nachhalt.assessment.clients.Clients;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Adds to assessments what is not stored with them: the client's name, the progress.
 */
@Component
class AssessmentViews {

	private final Clients clients;

	private final Scoring scoring;

	private final InterviewProgress progress;

	AssessmentViews(Clients clients, Scoring scoring, InterviewProgress progress) {
		this.clients = clients;
		this.scoring = scoring;
		this.progress = progress;
	}

	Mono<AssessmentResponse> of(Assessment assessment) {
		return this.scoring
			.standpoint(assessment.tenant(), assessment.catalogue(), assessment.engagement(), assessment.answers())
			.zipWith(this.clients.names(assessment.tenant(), List.of(assessment.clientId())),
					(standpoint, names) -> AssessmentResponse.of(assessment,
							names.getOrDefault(assessment.clientId(), ""), standpoint.progress(), standpoint.hidden()));
	}

	/** One that is erased while the list is read is left out. */
	Mono<List<AssessmentSummaryResponse>> of(String tenant, List<ListedAssessment> assessments) {
		List<String> ids = assessments.stream().map(ListedAssessment::clientId).distinct().toList();
		return this.clients.names(tenant, ids)
			.zipWith(this.progress.of(tenant, assessments),
					(names, progress) -> assessments.stream()
						.flatMap((assessment) -> Stream.ofNullable(progress.get(assessment.id()))
							.map((known) -> AssessmentSummaryResponse.of(assessment,
									names.getOrDefault(assessment.clientId(), ""), known)))
						.toList());
	}

}
