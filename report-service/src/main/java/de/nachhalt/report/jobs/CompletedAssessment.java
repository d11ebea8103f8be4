package de.nachhalt.report.jobs;

import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.result.Basis;
import de.nachhalt.report.result.Outlook;
import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;

/**
 * A completed assessment as this service remembers it: what reports are made from.
 *
 * @param received the result as it was published, as JSON; {@code null} if it was heard
 * of before that was kept
 */
record CompletedAssessment(@Id String id, String tenant, String clientId, AssessmentResult result,
		@Nullable String received, @Nullable Outlook outlook, @Nullable Basis basis) {
}
