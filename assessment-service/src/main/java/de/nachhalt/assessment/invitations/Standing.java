package de.nachhalt.assessment.invitations;

import java.time.Instant;

import de.nachhalt.assessment.scoring.Progress;
import org.jspecify.annotations.Nullable;

/**
 * How far a respondent has come: everything but the answers.
 */
record Standing(String invitationId, Progress progress, @Nullable Instant submittedAt) {
}
