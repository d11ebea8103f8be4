package de.nachhalt.assessment.assessments;

import de.nachhalt.http.EntityTag;
import de.nachhalt.http.EntityTagged;
import de.nachhalt.identity.Consultant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import reactor.core.publisher.Mono;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/assessments/{id}/export")
@Tag(name = "Assessments")
class ExportController {

	private final Assessments assessments;

	private final Scoring scoring;

	ExportController(Assessments assessments, Scoring scoring) {
		this.assessments = assessments;
		this.scoring = scoring;
	}

	@GetMapping
	@EntityTagged
	@Operation(summary = "Export everything that leads to the result, and the result",
			description = "As a file that `./nachhalt score` takes, without a server: the same bytes come out as long as "
					+ "the engine's version is the same. The answers with their comments and evidence, but not who gave "
					+ "them.")
	Mono<ResponseEntity<ExportResponse>> export(Consultant consultant, @PathVariable String id) {
		return this.assessments.find(consultant, id)
			.flatMap((assessment) -> this.scoring.catalogue(assessment)
				.map((catalogue) -> EntityTag.ok(assessment.version())
					.header(HttpHeaders.CONTENT_DISPOSITION, attachment(assessment))
					.body(ExportResponse.of(catalogue, assessment))));
	}

	private static String attachment(Assessment assessment) {
		return ContentDisposition.attachment()
			.filename("assessment-%d-%s.json".formatted(assessment.cycle(), assessment.id()))
			.build()
			.toString();
	}

}
