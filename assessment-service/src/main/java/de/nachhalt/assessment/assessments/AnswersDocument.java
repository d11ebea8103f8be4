package de.nachhalt.assessment.assessments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import de.nachhalt.assessment.scoring.AnswerProblem;
import de.nachhalt.assessment.scoring.CanonicalJson;
import de.nachhalt.assessment.scoring.CompiledCatalogue;
import de.nachhalt.assessment.scoring.model.Answer;
import de.nachhalt.assessment.scoring.model.Engagement;
import de.nachhalt.assessment.scoring.runway.Plan;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of answers, in the words of the API: <code>{"engagement": "introduction",
 * "answers": [{"question": …, "perspective": …, "value": …}]}</code>, or the list of
 * answers alone.
 */
record AnswersDocument(Engagement engagement, List<AnswerRequest> answers) {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	@SuppressWarnings("NullAway") // what is missing in the file is null here
	AnswersDocument {
		engagement = (engagement != null) ? engagement : Engagement.INTRODUCTION;
		answers = (answers != null) ? List.copyOf(answers) : List.of();
	}

	/**
	 * Reads a file.
	 * @throws IllegalArgumentException when it is no such file
	 */
	static AnswersDocument read(String json) {
		try {
			JsonNode tree = JSON.readTree(json);
			JsonNode document = tree.isArray() ? JSON.createObjectNode().set("answers", tree) : tree;
			return JSON.treeToValue(document, AnswersDocument.class);
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("no answers: " + ex.getMessage(), ex);
		}
	}

	/**
	 * The engine's answers; of two to the same question and perspective the later.
	 * @throws IllegalArgumentException when one does not fit the catalogue
	 */
	List<Answer> answers(CompiledCatalogue catalogue) {
		List<AnswerProblem> problems = new ArrayList<>();
		List<GivenAnswer> given = new ArrayList<>();
		for (AnswerRequest request : this.answers) {
			GivenAnswer answer = request.given("", Instant.EPOCH);
			given.removeIf(answer::answersTheSameAs);
			given.add(answer);
			AnswerCheck.problem(catalogue, request).ifPresent(problems::add);
		}
		if (!problems.isEmpty()) {
			throw new IllegalArgumentException(problems.toString());
		}
		return given.stream()
			.flatMap((answer) -> Values.answer(catalogue.question(answer.question()), answer).stream())
			.toList();
	}

	/**
	 * The result as canonical JSON.
	 * @throws IllegalArgumentException when an answer does not fit the catalogue
	 */
	String score(CompiledCatalogue catalogue, @Nullable Plan plan) {
		return CanonicalJson.of(catalogue.score(this.engagement, answers(catalogue), plan));
	}

}
