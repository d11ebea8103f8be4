package de.nachhalt.assessment.invitations;

import java.util.List;

import de.nachhalt.assessment.scoring.Progress;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * How far a respondent has come with what was just saved.
 */
@Schema(name = "SavedAnswers")
record SavedResponse(Progress progress,
		@Schema(description = "Questions not to be asked, because of what was answered") List<String> hidden) {
}
