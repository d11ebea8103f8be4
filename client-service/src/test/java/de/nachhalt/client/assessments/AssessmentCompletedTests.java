package de.nachhalt.client.assessments;

import de.nachhalt.testenvironment.Contract;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class AssessmentCompletedTests {

	@Test
	void the_agreed_event_is_understood() {
		String sample = Contract.of("events/" + AssessmentCompleted.TYPE).sample();

		AssessmentCompleted completed = new JsonMapper().readValue(sample, AssessmentCompleted.class);

		assertThat(completed).hasNoNullFieldsOrProperties();
		assertThat(completed.cycle()).isPositive();
		Outcome outcome = completed.result();
		assertThat(outcome.levels()).extracting(Outcome.Level::id).contains(outcome.level().reached());
		assertThat(outcome.requirements()).isNotEmpty()
			.allSatisfy((requirement) -> assertThat(requirement).hasNoNullFieldsOrProperties());
		assertThat(outcome.dimensions()).isNotEmpty()
			.allSatisfy((dimension) -> assertThat(dimension).hasNoNullFieldsOrProperties());
		assertThat(outcome.delivery().reason()).hasNoNullFieldsOrProperties();
	}

}
