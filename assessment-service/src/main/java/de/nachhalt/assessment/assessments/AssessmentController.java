package de.nachhalt.assessment.assessments;

import java.net.URI;
import java.util.List;

import de.nachhalt.http.Cursor;
import de.nachhalt.http.EntityTag;
import de.nachhalt.http.EntityTagged;
import de.nachhalt.http.Page;
import de.nachhalt.http.PageRequest;
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

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/assessments")
@Tag(name = "Assessments", description = "One pass of a client through a catalogue, and what it comes to")
class AssessmentController {

	private final Assessments assessments;

	private final AssessmentRepository repository;

	private final AssessmentViews views;

	AssessmentController(Assessments assessments, AssessmentRepository repository, AssessmentViews views) {
		this.assessments = assessments;
		this.repository = repository;
		this.views = views;
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@EntityTagged
	@Operation(summary = "Start an assessment",
			description = "Several may be open for one client, such as one for an introduction and one for a campaign. "
					+ "A further cycle begins with the answers of the last completed one.")
	Mono<ResponseEntity<AssessmentResponse>> start(Consultant consultant, @Valid @RequestBody StartRequest request) {
		return this.assessments.start(consultant, request)
			.flatMap(this.views::of)
			.map((view) -> ResponseEntity.created(URI.create("/api/assessments/" + view.id()))
				.eTag(new EntityTag(view.version()).toString())
				.body(view));
	}

	@GetMapping
	@Operation(summary = "List assessments, the newest first")
	Mono<Page<AssessmentSummaryResponse>> list(Consultant consultant, @Parameter(
			description = "Only those of this client") @RequestParam(required = false) @Nullable String client,
			@Valid PageRequest page) {
		Cursor cursor = page.cursor();
		String before = (cursor != null) ? cursor.keys(1).getFirst() : null;
		return this.repository.list(consultant.tenant(), client, before, page.readAhead())
			.map((read) -> Page.of(read, page, (last) -> new Cursor(last.position())))
			.flatMap((read) -> this.views.of(consultant.tenant(), read.items())
				.map((items) -> new Page<>(items, read.next())));
	}

	@GetMapping("/{id}")
	@EntityTagged
	@Operation(summary = "Read an assessment with its answers")
	Mono<ResponseEntity<AssessmentResponse>> read(Consultant consultant, @PathVariable String id) {
		return answer(this.assessments.find(consultant, id));
	}

	@PatchMapping("/{id}/answers")
	@EntityTagged
	@Operation(summary = "Give answers",
			description = "Takes all of them or none. Answers not mentioned stay. On the same question and perspective the "
					+ "later answer wins; the history keeps both. Refused with 409 once the assessment is completed.")
	Mono<ResponseEntity<AssessmentResponse>> give(Consultant consultant, @PathVariable String id,
			@Valid @RequestBody AnswersRequest request) {
		return answer(this.assessments.answer(consultant, id, request.answers()));
	}

	@GetMapping("/{id}/history")
	@Operation(summary = "Read who changed which answer, when, from what to what",
			description = "Oldest first; the last 1,000 changes are kept.")
	Mono<Page<ChangeResponse>> history(Consultant consultant, @PathVariable String id) {
		return this.assessments.find(consultant, id)
			.map((assessment) -> new Page<>(List.copyOf(assessment.history()), null).map(ChangeResponse::of));
	}

	@GetMapping(path = "/{id}/result", produces = MediaType.APPLICATION_JSON_VALUE)
	@EntityTagged
	@Operation(summary = "Read the result",
			description = "Computed from the answers so far while the assessment is open; fixed once it is completed.")
	@ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssessmentResult.class)))
	Mono<ResponseEntity<String>> result(Consultant consultant, @PathVariable String id) {
		return this.assessments.find(consultant, id)
			.flatMap((assessment) -> this.assessments.result(assessment)
				.map((result) -> EntityTag.ok(assessment.version())
					.contentType(MediaType.APPLICATION_JSON)
					.body(result)));
	}

	@PostMapping("/{id}/completion")
	@ResponseStatus(HttpStatus.OK)
	@EntityTagged
	@Operation(summary = "Complete an assessment",
			description = "Freezes the answers and the result; the report follows by itself. Completing again changes nothing.")
	Mono<ResponseEntity<AssessmentResponse>> complete(Consultant consultant, @PathVariable String id) {
		return answer(this.assessments.complete(consultant, id));
	}

	private Mono<ResponseEntity<AssessmentResponse>> answer(Mono<Assessment> assessment) {
		return assessment.flatMap(this.views::of).map((view) -> EntityTag.ok(view.version()).body(view));
	}

}
