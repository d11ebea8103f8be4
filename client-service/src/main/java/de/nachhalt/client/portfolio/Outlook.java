package de.nachhalt.client.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.nachhalt.client.portfolio.NextStep.Kind;
import de.nachhalt.client.records.Care;
import de.nachhalt.client.standing.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What follows for a client from its care and how things stand at a moment.
 *
 * @param actionDue the first day on which an action is due; {@code null} when none is
 * @param now the moment; days are those of UTC
 */
record Outlook(Care care, Standing standing, @Nullable LocalDate actionDue, Instant now) {

	/**
	 * A planned step comes first; then what went wrong, then what is under way, then the
	 * next assessment.
	 */
	NextStep nextStep() {
		if (this.care.nextStep() != null) {
			return NextStep.planned(this.care.nextStep());
		}
		if (this.standing.reportFailed()) {
			return NextStep.of(Kind.RETRY_REPORT);
		}
		if (overdueSince().isPresent()) {
			return NextStep.of(Kind.ASK_AGAIN);
		}
		if (actionOverdue()) {
			return new NextStep(Kind.PURSUE_ACTION, null, this.actionDue);
		}
		if (this.standing.underWay().isPresent()) {
			return NextStep.of(Kind.FINISH_ASSESSMENT);
		}
		Kind assessment = this.standing.newest().isPresent() ? Kind.REASSESS : Kind.FIRST_ASSESSMENT;
		return new NextStep(assessment, null, reassessment().orElse(null));
	}

	List<Attention> attention() {
		List<Attention> reasons = new ArrayList<>();
		if (reassessment().filter((day) -> !day.isAfter(today())).isPresent()) {
			reasons.add(Attention.REASSESSMENT_DUE);
		}
		if (this.standing.reportFailed()) {
			reasons.add(Attention.REPORT_FAILED);
		}
		if (overdueSince().isPresent()) {
			reasons.add(Attention.INVITATION_OVERDUE);
		}
		if (actionOverdue()) {
			reasons.add(Attention.ACTION_OVERDUE);
		}
		return reasons;
	}

	/**
	 * When time alone will change what follows; {@code null} for never.
	 */
	@Nullable Instant changesAt() {
		Stream<Instant> days = Stream.concat(reassessment().stream(), dayAfterAction())
			.map((day) -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
		return Stream.concat(days, this.standing.missedAnswers())
			.filter((at) -> at.isAfter(this.now))
			.min(Instant::compareTo)
			.orElse(null);
	}

	/** Nothing is due while an assessment is under way. */
	private Optional<LocalDate> reassessment() {
		return this.standing.underWay().isPresent() ? Optional.empty()
				: this.standing.reassessment(Optional.ofNullable(this.care.reassessmentOn()));
	}

	private Optional<Instant> overdueSince() {
		return this.standing.missedAnswers().filter((from) -> !from.isAfter(this.now)).findFirst();
	}

	private boolean actionOverdue() {
		return this.actionDue != null && this.actionDue.isBefore(today());
	}

	private Stream<LocalDate> dayAfterAction() {
		return Stream.ofNullable(this.actionDue).map((day) -> day.plusDays(1));
	}

	private LocalDate today() {
		return this.now.atZone(ZoneOffset.UTC).toLocalDate();
	}

}
