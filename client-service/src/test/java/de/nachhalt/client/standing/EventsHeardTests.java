package de.nachhalt.client.standing;

import de.nachhalt.testenvironment.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class EventsHeardTests {

	private static final String CLIENT = "0d6c1a52-6b0f-4a2e-9f0c-3c5a7a1d8b11";

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	@Test
	void a_started_assessment_is_read_as_agreed() {
		AssessmentTold started = read(AssessmentTold.STARTED, AssessmentTold.class);

		assertThat(started).isEqualTo(new AssessmentTold(CLIENT, 1, null, null));
	}

	@Test
	void a_completed_assessment_is_read_as_agreed() {
		AssessmentTold completed = read(AssessmentTold.COMPLETED, AssessmentTold.class);

		assertThat(completed.completedAt()).isNotNull();
		assertThat(completed.result()).isNotNull();
		assertThat(completed.result().coverage()).isEqualTo(1);
		assertThat(completed.result().reachedLevel()).hasValueSatisfying((level) -> {
			assertThat(level.id()).isEqualTo("groundwork");
			assertThat(level.position()).isEqualTo(2);
			assertThat(level.highest()).isFalse();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { InvitationTold.CREATED, InvitationTold.ANSWERED, InvitationTold.REMINDED,
			InvitationTold.REVOKED })
	void what_becomes_of_an_invitation_is_read_as_agreed(String type) {
		InvitationTold told = read(type, InvitationTold.class);

		assertThat(told.clientId()).isEqualTo(CLIENT);
		assertThat(told.perspective()).isEqualTo("management");
		assertThat(told.expiresAt() != null)
			.isEqualTo(type.equals(InvitationTold.CREATED) || type.equals(InvitationTold.REMINDED));
	}

	@ParameterizedTest
	@ValueSource(strings = { ReportTold.QUEUED, ReportTold.READY, ReportTold.FAILED, ReportTold.CANCELLED })
	void what_becomes_of_a_report_is_read_as_agreed(String type) {
		assertThat(read(type, ReportTold.class).assessmentId()).isNotBlank();
	}

	private static <T> T read(String type, Class<T> as) {
		return JSON.readValue(Contract.of("events/" + type).sample(), as);
	}

}
