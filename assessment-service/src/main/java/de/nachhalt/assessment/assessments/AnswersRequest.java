package de.nachhalt.assessment.assessments;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Answers to be taken together: all of them or none.
 */
@Schema(name = "AnswersRequest")
record AnswersRequest(@NotNull @Size(min = 1, max = 3000) List<@NotNull @Valid AnswerRequest> answers) {
}
