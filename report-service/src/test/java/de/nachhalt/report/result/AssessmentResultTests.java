package de.nachhalt.report.result;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

import de.nachhalt.report.documents.Samples;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class AssessmentResultTests {

	private final JsonMapper json = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	@Test
	void the_published_sample_is_understood() throws IOException {
		String sample = "/events/de.nachhalt.assessment.completed.v1.sample.json";
		try (InputStream event = Objects.requireNonNull(getClass().getResourceAsStream(sample))) {
			Event read = this.json.readValue(event, Event.class);

			assertThat(read.result().level().reached()).isEqualTo("groundwork");
			assertThat(read.result().levels()).isNotEmpty()
				.allSatisfy((step) -> assertThat(step.verdict()).isNotNull());
			assertThat(read.result().total().score()).isBetween(40.0, 41.0);
			assertThat(read.result().dimensions().getFirst().questions()).isNotEmpty();
			assertThat(read.result().delivery().title().in(Language.DE)).isNotBlank();
			assertThat(read.result().runway().cause()).isEqualTo("hours");
			assertThat(read.result().channels().ranking()).isNotEmpty();
			assertThat(read.outlook().robustness().share()).isBetween(0.0, 1.0);
			assertThat(read.outlook().levers().changes()).isNotEmpty();
		}
	}

	@Test
	void what_old_events_lack_is_missing_here_too() {
		AssessmentResult old = Samples.leave();

		assertThat(old.carried()).isEmpty();
		assertThat(old.runway()).isNull();
		assertThat(old.channels()).isNull();
	}

	record Event(AssessmentResult result, Outlook outlook) {
	}

}
