package de.nachhalt.assessment.assessments;

import java.time.Instant;
import java.util.List;

import de.nachhalt.assessment.scoring.CanonicalJson;
import de.nachhalt.assessment.scoring.model.Engagement;
import de.nachhalt.assessment.scoring.result.Result;
import de.nachhalt.local.demo.DemoCase;
import de.nachhalt.messaging.DomainEvent;
import de.nachhalt.testenvironment.Contract;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class AssessmentEventTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final Instant NOW = Instant.parse("2026-03-31T09:00:00Z");

	private final Assessment assessment = Assessment.start("5f3e7c0a-2f7b-4d27-8b64-1f0a6f1f9a21", "neuland",
			"0d6c1a52-6b0f-4a2e-9f0c-3c5a7a1d8b11", new CatalogueKey("social-media-readiness", "1.0.0"),
			Engagement.INTRODUCTION, 1, List.of(), NOW);

	@Test
	void a_new_assessment_is_told_as_agreed() {
		assertAgreed(AssessmentStarted.of(this.assessment));
	}

	@Test
	void an_erased_assessment_is_told_as_agreed() {
		assertAgreed(new AssessmentErased(this.assessment.id(), this.assessment.clientId()));
	}

	@Test
	void every_completed_demo_case_is_told_as_agreed() {
		for (DemoCase demo : DemoCase.all()) {
			demo.assessments().forEach((each) -> assertAgreed(completed(DemoCaseTests.score(each))));
		}
	}

	@Test
	void the_sample_is_what_the_first_demo_case_comes_to() {
		DemoCase.DemoAssessment first = DemoCase.all().getFirst().assessments().getFirst();
		JsonNode told = JSON.readTree(CanonicalJson.of(completed(DemoCaseTests.score(first))));
		assertThat(JSON.readTree(Contract.of("events/de.nachhalt.assessment.completed.v1").sample())).isEqualTo(told);
	}

	private AssessmentCompleted completed(Result result) {
		return AssessmentCompleted.of(AssessmentResult.of(this.assessment, result, NOW), NOW);
	}

	private static void assertAgreed(DomainEvent event) {
		assertThat(event.topic()).isEqualTo("nachhalt.assessments");
		List<String> violations = Contract.of("events/" + event.type()).violations(JSON.writeValueAsString(event));
		assertThat(violations).isEmpty();
	}

}
