package de.nachhalt.client.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How things stand with a client, from all that is remembered of it.
 */
public record Standing(List<KnownAssessment> assessments, List<KnownInvitation> invitations,
		List<KnownReport> reports) {

	private static final int USUAL_MONTHS = 6;

	private static final int MONTHS_AT_THE_TOP = 12;

	public Standing {
		assessments = List.copyOf(assessments);
		invitations = List.copyOf(invitations);
		reports = List.copyOf(reports);
	}

	/**
	 * The assessment completed last.
	 */
	public Optional<KnownAssessment> newest() {
		return this.assessments.stream()
			.filter((assessment) -> !assessment.open())
			.max(Comparator.comparing(KnownAssessment::completedAt, Comparator.nullsFirst(Comparator.naturalOrder())));
	}

	/**
	 * The assessment begun last of those that are under way.
	 */
	public Optional<KnownAssessment> underWay() {
		return this.assessments.stream()
			.filter(KnownAssessment::open)
			.max(Comparator.comparingInt(KnownAssessment::cycle));
	}

	/**
	 * The day by which the next assessment is due: the one set by hand if it lies behind
	 * the last completion; else six months after that, twelve for a client at the top.
	 * Empty before the first completion unless set.
	 */
	public Optional<LocalDate> reassessment(Optional<LocalDate> byHand) {
		Optional<LocalDate> completed = newest().map((newest) -> day(Objects.requireNonNull(newest.completedAt())));
		return byHand.filter((set) -> completed.isEmpty() || set.isAfter(completed.get()))
			.or(() -> completed.map((last) -> last.plusMonths(months())));
	}

	private int months() {
		return newest().map(KnownAssessment::level).filter(KnownAssessment.Level::highest).isPresent()
				? MONTHS_AT_THE_TOP : USUAL_MONTHS;
	}

	/**
	 * When answers are missed to assessments that still take some.
	 */
	public Stream<Instant> missedAnswers() {
		List<String> open = this.assessments.stream().filter(KnownAssessment::open).map(KnownAssessment::id).toList();
		return this.invitations.stream()
			.filter((invitation) -> invitation.awaited() && open.contains(invitation.assessmentId()))
			.map(KnownInvitation::missedFrom)
			.sorted();
	}

	/**
	 * Whether a report on the newest assessment could not be made.
	 */
	public boolean reportFailed() {
		String newest = newest().map(KnownAssessment::id).orElse("");
		return this.reports.stream()
			.anyMatch((report) -> report.state() == KnownReport.State.FAILED && report.assessmentId().equals(newest));
	}

	/**
	 * When the client was last in touch: an interview was begun or completed, or somebody
	 * answered an invitation.
	 */
	public Optional<Instant> lastContact() {
		Stream<Instant> interviews = this.assessments.stream()
			.flatMap((assessment) -> Stream.of(assessment.startedAt(), assessment.completedAt()));
		Stream<Instant> answers = this.invitations.stream().map(KnownInvitation::answeredAt);
		return Stream.concat(interviews, answers).filter(Objects::nonNull).max(Comparator.naturalOrder());
	}

	private static LocalDate day(Instant at) {
		return at.atZone(ZoneOffset.UTC).toLocalDate();
	}

}
