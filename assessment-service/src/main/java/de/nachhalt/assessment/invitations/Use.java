package de.nachhalt.assessment.invitations;

import java.time.Instant;
import java.util.List;

import de.nachhalt.assessment.scoring.Progress;
import org.jspecify.annotations.Nullable;

/**
 * What has become of an invitation so far.
 *
 * @param respondents how many have given at least one answer
 * @param furthest progress of the one who came furthest; null when nobody has begun
 */
record Use(int respondents, int submitted, @Nullable Progress furthest) {

	static Use of(List<Standing> standings) {
		int submitted = (int) standings.stream().filter((standing) -> standing.submittedAt() != null).count();
		Progress furthest = standings.stream()
			.map(Standing::progress)
			.reduce((one, other) -> (other.answered() > one.answered()) ? other : one)
			.orElse(null);
		return new Use(standings.size(), submitted, furthest);
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
