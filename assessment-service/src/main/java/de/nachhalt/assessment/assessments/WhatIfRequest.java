package de.nachhalt.assessment.assessments;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is to be supposed.
 */
@Schema(name = "WhatIfRequest")
record WhatIfRequest(
		@Schema(description = "Left out: those given") @Size(
				max = 3000) @Nullable List<@NotNull @Valid AnswerRequest> answers,
		@Schema(description = "Left out: the one there is") @Valid @Nullable PlanDocument plan) {

	List<AnswerRequest> answersOrNone() {
		return (this.answers != null) ? this.answers : List.of();
	}

}
