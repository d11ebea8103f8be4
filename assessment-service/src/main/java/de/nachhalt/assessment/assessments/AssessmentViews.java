package de.nachhalt.assessment.assessments;

import java.util.List;
import java.util.Map;

import de.nachhalt.assessment.clients.Clients;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Adds to assessments what is not stored with them: the client's name, the progress.
 */
@Component
class AssessmentViews {

	private final Clients clients;

	private final Scoring scoring;

	AssessmentViews(Clients clients, Scoring scoring) {
		this.clients = clients;
		this.scoring = scoring;
	}

	Mono<AssessmentResponse> of(Assessment assessment) {
		return this.scoring
			.standpoint(assessment.tenant(), assessment.catalogue(), assessment.engagement(), assessment.answers())
			.zipWith(this.clients.names(assessment.tenant(), List.of(assessment.clientId())),
					(standpoint, names) -> AssessmentResponse.of(assessment,
							names.getOrDefault(assessment.clientId(), ""), standpoint.progress(), standpoint.hidden()));
	}

	Mono<List<AssessmentSummaryResponse>> of(String tenant, List<ListedAssessment> assessments) {
		List<String> ids = assessments.stream().map(ListedAssessment::clientId).distinct().toList();
		return this.clients.names(tenant, ids)
			.flatMap((names) -> Flux.fromIterable(assessments)
				.concatMap((assessment) -> summary(tenant, assessment, names))
				.collectList());
	}

	private Mono<AssessmentSummaryResponse> summary(String tenant, ListedAssessment assessment,
			Map<String, String> names) {
		return this.scoring.standpoint(tenant, assessment.catalogue(), assessment.engagement(), assessment.answers())
			.map((standpoint) -> AssessmentSummaryResponse.of(assessment, names.getOrDefault(assessment.clientId(), ""),
					standpoint.progress()));
	}

}
