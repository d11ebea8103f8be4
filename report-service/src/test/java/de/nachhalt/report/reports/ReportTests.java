package de.nachhalt.report.reports;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReportTests {

	private static final Instant NOW = Instant.parse("2026-03-12T14:05:09Z");

	private final Report queued = Report.queue("neuland", subject("Brunnhuber", "de"), NOW);

	@Test
	void is_rendered_and_then_ready() {
		StoredFile file = new StoredFile("f", 12, "abc", null);

		Report ready = this.queued.start().finish(file, NOW);

		assertThat(ready.state()).isEqualTo(ReportState.READY);
		assertThat(ready.file()).isEqualTo(file);
		assertThat(ready.readyAt()).isEqualTo(NOW);
		assertThat(ready.isWanted()).isFalse();
	}

	@Test
	void can_be_taken_over_while_it_is_rendered() {
		assertThat(this.queued.start().start().state()).isEqualTo(ReportState.RENDERING);
	}

	@Test
	void is_not_rendered_again_once_ready() {
		Report ready = this.queued.start().finish(new StoredFile("f", 12, "abc", null), NOW);

		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(ready::start);
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> ready.giveUp(Failure.DATA_MISSING));
		assertThatExceptionOfType(ReportNotFailed.class).isThrownBy(ready::retry);
	}

	@Test
	void has_no_result_before_somebody_started_it() {
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> this.queued.finish(new StoredFile("f", 12, "abc", null), NOW));
	}

	@Test
	void is_queued_again_after_a_failure_and_forgets_the_reason() {
		Report again = this.queued.start().giveUp(Failure.NO_RENDERER_SUCCEEDED).retry();

		assertThat(again.state()).isEqualTo(ReportState.QUEUED);
		assertThat(again.failure()).isNull();
	}

	@Test
	void is_the_same_report_for_the_same_subject_whatever_the_client_is_called_now() {
		assertThat(Report.queue("neuland", subject("Brunnhuber & Töchter", "de"), NOW.plusSeconds(9)).id())
			.isEqualTo(this.queued.id());
		assertThat(Report.queue("neuland", subject("Brunnhuber", "en"), NOW).id()).isNotEqualTo(this.queued.id());
		assertThat(Report.queue("kompass", subject("Brunnhuber", "de"), NOW).id()).isNotEqualTo(this.queued.id());
	}

	@Test
	void is_put_aside_and_called_again() {
		Report aside = this.queued.putAside();

		assertThat(aside.state()).isEqualTo(ReportState.QUEUED);
		assertThat(aside.waitingSince()).isEqualTo(NOW);
		assertThat(aside.askAgain().waitingSince()).isNull();
		assertThat(aside.start().waitingSince()).isNull();
	}

	@Test
	void is_cancelled_while_it_is_under_way_and_not_afterwards() {
		Report ready = this.queued.start().finish(new StoredFile("f", 12, "abc", null), NOW);

		assertThat(this.queued.start().cancel().state()).isEqualTo(ReportState.CANCELLED);
		assertThat(this.queued.putAside().cancel().isWanted()).isFalse();
		assertThat(this.queued.cancel().retry().state()).isEqualTo(ReportState.QUEUED);
		assertThatExceptionOfType(ReportNotUnderWay.class).isThrownBy(ready::cancel);
	}

	static Report.Subject subject(String client, String language) {
		return new Report.Subject("assessment", "client", client, ReportKind.RESULT, language, ReportFormat.PDF, NOW,
				null);
	}

}
