package de.nachhalt.assessment.assessments;

import de.nachhalt.http.EntityTag;
import de.nachhalt.http.EntityTagged;
import de.nachhalt.identity.Consultant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import reactor.core.publisher.Mono;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/assessments/{id}")
@Tag(name = "Plan", description = "What the client means to do, how long it carries, and which channels fit")
class PlanController {

	private final Assessments assessments;

	private final AssessmentViews views;

	PlanController(Assessments assessments, AssessmentViews views) {
		this.assessments = assessments;
		this.views = views;
	}

	@PutMapping("/plan")
	@EntityTagged
	@Operation(summary = "Set the plan",
			description = "Takes the place of an earlier one as a whole. Refused with 409 once the assessment is completed.")
	Mono<ResponseEntity<AssessmentResponse>> plan(Consultant consultant, @PathVariable String id,
			@Valid @RequestBody PlanDocument plan) {
		return this.assessments.plan(consultant, id, plan)
			.flatMap(this.views::of)
			.map((view) -> EntityTag.ok(view.version()).body(view));
	}

	@GetMapping(path = "/runway", produces = MediaType.APPLICATION_JSON_VALUE)
	@EntityTagged
	@Operation(summary = "Read runway and channels",
			description = "How long people, money and content carry the plan, the largest plan that carries, and the "
					+ "channels that fit. Computed while the assessment is open; fixed once it is completed.")
	@ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RunwayResponse.class)))
	Mono<ResponseEntity<String>> runway(Consultant consultant, @PathVariable String id) {
		return this.assessments.find(consultant, id)
			.flatMap((assessment) -> this.assessments.runway(assessment)
				.map((runway) -> EntityTag.ok(assessment.version())
					.contentType(MediaType.APPLICATION_JSON)
					.body(runway)));
	}

}
