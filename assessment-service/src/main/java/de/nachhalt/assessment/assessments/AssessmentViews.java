package de.nachhalt.assessment.assessments;

import java.util.List;
import java.util.Map;

import de.nachhalt.assessment.clients.Clients;
import de.nachhalt.assessment.scoring.Standpoint;
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
		Standpoint standpoint = this.scoring.standpoint(assessment.catalogue(), assessment.engagement(),
				assessment.answers());
		return this.clients.names(assessment.tenant(), List.of(assessment.clientId()))
			.map((names) -> AssessmentResponse.of(assessment, names.getOrDefault(assessment.clientId(), ""),
					standpoint.progress(), standpoint.hidden()));
	}

	Mono<List<AssessmentSummaryResponse>> of(String tenant, List<ListedAssessment> assessments) {
		List<String> ids = assessments.stream().map(ListedAssessment::clientId).distinct().toList();
		return this.clients.names(tenant, ids)
			.map((names) -> assessments.stream().map((assessment) -> summary(assessment, names)).toList());
	}

	private AssessmentSummaryResponse summary(ListedAssessment assessment, Map<String, String> names) {
		Standpoint standpoint = this.scoring.standpoint(assessment.catalogue(), assessment.engagement(),
				assessment.answers());
		return AssessmentSummaryResponse.of(assessment, names.getOrDefault(assessment.clientId(), ""),
				standpoint.progress());
	}

}
