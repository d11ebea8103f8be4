package de.nachhalt.assessment.assessments;

import de.nachhalt.http.EntityTag;
import de.nachhalt.http.EntityTagged;
import de.nachhalt.identity.Consultant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/assessments/{id}")
@Tag(name = "Outlook", description = "What may come of an assessment; nothing here is stored")
class OutlookController {

	private final Assessments assessments;

	private final Outlooks outlooks;

	OutlookController(Assessments assessments, Outlooks outlooks) {
		this.assessments = assessments;
		this.outlooks = outlooks;
	}

	@GetMapping("/outlook")
	@EntityTagged
	@Operation(summary = "Read how far the level can be relied on, what to ask next, and what a level would take",
			description = "Computed from the answers as they are, the same for the same answers. The levers are the "
					+ "improvements with the least effort after which the level is reached; facts that the client cannot "
					+ "change are never among them.")
	Mono<ResponseEntity<OutlookResponse>> outlook(Consultant consultant, @PathVariable String id,
			@Parameter(description = "The level that the levers are for; left out: the next one",
					example = "pilot") @RequestParam(required = false) @Nullable String level) {
		return this.assessments.find(consultant, id)
			.flatMap((assessment) -> this.outlooks.of(assessment, level)
				.map((outlook) -> ResponseEntity.ok()
					.eTag(new EntityTag(assessment.version()).toString())
					.body(outlook)));
	}

	@PostMapping(path = "/what-if", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Read the result as it would be with other answers or another plan",
			description = "The answers sent take the place of those given to the same question by the same perspective; "
					+ "all others stay; the plan sent takes the place of the one there is. Stores nothing; also works once the "
					+ "assessment is completed.")
	@ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssessmentResult.class)))
	Mono<ResponseEntity<String>> whatIf(Consultant consultant, @PathVariable String id,
			@Valid @RequestBody WhatIfRequest request) {
		return this.assessments.find(consultant, id)
			.flatMap((assessment) -> this.outlooks.whatIf(assessment, consultant, request))
			.map((result) -> ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(result));
	}

}
