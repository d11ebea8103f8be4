package de.nachhalt.report.jobs;

import java.util.Map;

import de.nachhalt.report.result.Basis;
import de.nachhalt.report.result.Outlook;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of the event <code>de.nachhalt.assessment.completed.v1</code>.
 *
 * @param result as it was published, with what this service does not know as well
 * @param outlook {@code null} in events of earlier versions
 * @param basis likewise
 */
record AssessmentCompleted(String clientId, Map<String, Object> result, @Nullable Outlook outlook,
		@Nullable Basis basis) {

	static final String TYPE = "de.nachhalt.assessment.completed.v1";

	static final String TOPIC = "nachhalt.assessments";

}
