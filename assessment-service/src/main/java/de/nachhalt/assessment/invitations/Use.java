package de.nachhalt.assessment.invitations;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import de.nachhalt.assessment.scoring.Progress;
import org.jspecify.annotations.Nullable;

/**
 * What has become of an invitation so far.
 *
 * @param respondents how many have given at least one answer
 * @param furthest progress of the one who came furthest; null when nobody has begun
 * @param submittedAt when the first one finished; null until then
 */
record Use(int respondents, int submitted, @Nullable Progress furthest, @Nullable Instant submittedAt) {

	static Use of(List<Standing> standings) {
		List<Instant> submissions = standings.stream()
			.flatMap((standing) -> Stream.ofNullable(standing.submittedAt()))
			.sorted()
			.toList();
		Progress furthest = standings.stream()
			.map(Standing::progress)
			.reduce((one, other) -> (other.answered() > one.answered()) ? other : one)
			.orElse(null);
		return new Use(standings.size(), submissions.size(), furthest,
				submissions.isEmpty() ? null : submissions.getFirst());
	}

	/**
	 * @param closed whether the assessment takes no more answers
	 */
	InvitationState state(Invitation invitation, boolean closed, Instant now) {
		if (!invitation.shared() && this.submitted > 0) {
			return InvitationState.COMPLETED;
		}
		if (invitation.revoked()) {
			return InvitationState.REVOKED;
		}
		if (closed || !invitation.admits(now)) {
			return InvitationState.EXPIRED;
		}
		return (this.respondents > 0) ? InvitationState.STARTED : InvitationState.OPEN;
	}

}
