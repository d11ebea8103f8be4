package de.nachhalt.assessment.invitations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import de.nachhalt.assessment.assessments.GivenAnswer;
import de.nachhalt.assessment.scoring.Progress;
import de.nachhalt.assessment.scoring.model.Perspective;
import de.nachhalt.messaging.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who answers by an invitation. Nobody knows who it is.
 *
 * @param id of the invitation when it is for one person; else the hash of what the
 * browser keeps
 * @param progress through what was to be asked when the last answer came
 * @param submittedAt null until then
 */
record Respondent(String id, String tenant, long version, String clientId, String assessmentId, String invitationId,
		Perspective perspective, List<GivenAnswer> answers, Progress progress,
		@Nullable Instant submittedAt) implements Aggregate {

	Respondent {
		answers = List.copyOf(answers);
	}

	static Respondent of(Invitation invitation, String id) {
		return new Respondent(id, invitation.tenant(), 1, invitation.clientId(), invitation.assessmentId(),
				invitation.id(), invitation.perspective(), List.of(), new Progress(0, 0), null);
	}

	boolean submitted() {
		return this.submittedAt != null;
	}

	/**
	 * Takes answers in the place of earlier ones to the same questions.
	 * @throws QuestionnaireSubmitted when it no longer takes any
	 */
	Respondent answer(List<GivenAnswer> given) {
		requireOpen();
		List<GivenAnswer> merged = new ArrayList<>(this.answers);
		for (GivenAnswer answer : given) {
			merged.removeIf((earlier) -> earlier.question().equals(answer.question()));
			merged.add(answer);
		}
		return new Respondent(this.id, this.tenant, this.version, this.clientId, this.assessmentId, this.invitationId,
				this.perspective, merged, this.progress, null);
	}

	Respondent at(Progress come) {
		return new Respondent(this.id, this.tenant, this.version, this.clientId, this.assessmentId, this.invitationId,
				this.perspective, this.answers, come, this.submittedAt);
	}

	/**
	 * @throws QuestionnaireSubmitted when that happened before
	 */
	Respondent submit(Instant now) {
		requireOpen();
		return new Respondent(this.id, this.tenant, this.version, this.clientId, this.assessmentId, this.invitationId,
				this.perspective, this.answers, this.progress, now);
	}

	private void requireOpen() {
		if (submitted()) {
			throw new QuestionnaireSubmitted();
		}
	}

}
