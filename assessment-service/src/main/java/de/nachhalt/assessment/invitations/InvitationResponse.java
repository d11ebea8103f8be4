package de.nachhalt.assessment.invitations;

import java.time.Instant;

import de.nachhalt.assessment.scoring.Progress;
import de.nachhalt.assessment.scoring.model.Perspective;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as consultants see it: never with its link.
 */
@Schema(name = "Invitation")
record InvitationResponse(String id, Perspective perspective, InvitationKind kind, Language language,
		@Nullable String recipientLabel, @Schema(description = "A shared one is never completed") InvitationState state,
		Instant createdAt, Instant expiresAt, @Nullable Instant remindAt,
		@Schema(description = "Whether it is time to ask again") boolean reminderDue,
		@Schema(description = "How many have given at least one answer", example = "4") int respondents,
		@Schema(description = "How many have finished", example = "3") int submitted,
		@Schema(description = "How far the respondent has come; null for a shared link, where it would tell of one of "
				+ "many, and until there is an answer") @Nullable Progress progress,
		@Schema(description = "When it was finished; null for a shared link and until then") @Nullable Instant submittedAt,
		@Schema(description = "Null unless revoked") @Nullable Instant revokedAt,
		@Schema(description = "When it was asked again last; null for never") @Nullable Instant remindedAt,
		@Schema(description = "How often it was asked again", example = "1") int reminders) {

	/**
	 * @param closed whether the assessment takes no more answers
	 */
	static InvitationResponse of(Invitation invitation, Use use, boolean closed, Instant now) {
		InvitationState state = use.state(invitation, closed, now);
		Instant remindAt = invitation.remindAt();
		Reminded reminded = invitation.reminded();
		return new InvitationResponse(invitation.id(), invitation.perspective(), invitation.kind(),
				invitation.language(), invitation.recipientLabel(), state, invitation.createdAt(),
				invitation.expiresAt(), remindAt, state.pending() && remindAt != null && !now.isBefore(remindAt),
				use.respondents(), use.submitted(), invitation.shared() ? null : use.furthest(),
				invitation.shared() ? null : use.submittedAt(), invitation.revokedAt(),
				(reminded != null) ? reminded.at() : null, (reminded != null) ? reminded.times() : 0);
	}

}
