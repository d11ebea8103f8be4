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
		return of(assessment.tenant(), List.of(assessment)).map(List::getFirst);
	}

	Mono<List<AssessmentResponse>> of(String tenant, List<Assessment> assessments) {
		List<String> ids = assessments.stream().map(Assessment::clientId).distinct().toList();
		return this.clients.names(tenant, ids)
			.map((names) -> assessments.stream().map((assessment) -> view(assessment, names)).toList());
	}

	private AssessmentResponse view(Assessment assessment, Map<String, String> names) {
		Standpoint standpoint = this.scoring.standpoint(assessment);
		return AssessmentResponse.of(assessment, names.getOrDefault(assessment.clientId(), ""), standpoint.progress(),
				standpoint.hidden());
	}

}
