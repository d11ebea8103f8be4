package de.nachhalt.assessment.invitations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import de.nachhalt.assessment.scoring.model.Perspective;
import de.nachhalt.http.FieldProblem;
import de.nachhalt.http.InvalidRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whom a consultant invites, and until when.
 */
@Schema(name = "InvitationRequest")
record InvitationRequest(
		@Schema(description = "Whose view is asked: `management` or `doers`",
				example = "doers") @NotNull Perspective perspective,
		@Schema(description = "`single`: for one person; `shared`: doers only, many answer anonymously by one link",
				example = "shared") @NotNull InvitationKind kind,
		@Schema(description = "Of the questionnaire", example = "de") @NotNull Language language,
		@Schema(description = "The link leads nowhere from then on; within a year",
				example = "2026-12-24T17:00:00Z") @NotNull Instant expiresAt,
		@Schema(description = "When the list reminds the consultant to ask again") @Nullable Instant remindAt,
		@Schema(description = "By which the consultant knows whom the link was given to; no address is needed",
				example = "Vertriebsteam") @Nullable @Size(max = 100) String recipientLabel) {

	/**
	 * @throws InvalidRequest naming each field that makes no sense
	 */
	void requireSense(Instant now) {
		List<FieldProblem> problems = new ArrayList<>();
		if (this.perspective == Perspective.CONSULTANT) {
			problems.add(new FieldProblem("perspective", "consultants-not-invited"));
		}
		if (this.kind == InvitationKind.SHARED && this.perspective != Perspective.DOERS) {
			problems.add(new FieldProblem("kind", "shared-for-doers-only"));
		}
		problems.addAll(Term.problems(this.expiresAt, this.remindAt, now));
		if (!problems.isEmpty()) {
			throw new InvalidRequest(problems);
		}
	}

	/**
	 * Blank labels are none.
	 */
	@Nullable String label() {
		return (this.recipientLabel != null && !this.recipientLabel.isBlank()) ? this.recipientLabel.strip() : null;
	}

}
