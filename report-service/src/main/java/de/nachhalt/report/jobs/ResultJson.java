package de.nachhalt.report.jobs;

import java.util.Map;

import de.nachhalt.report.result.AssessmentResult;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Between a result as it was published and what this service reads of it.
 */
@Component
class ResultJson {

	private final JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	AssessmentResult read(Map<String, Object> published) {
		return this.json.convertValue(published, AssessmentResult.class);
	}

	/**
	 * The same members in the same order, one to a line.
	 */
	String write(Object published) {
		return this.json.writeValueAsString(published);
	}

}
