package de.nachhalt.assessment.assessments;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonRawValue;
import de.nachhalt.assessment.catalogue.format.CatalogueWriter;
import de.nachhalt.assessment.scoring.CanonicalJson;
import de.nachhalt.assessment.scoring.CompiledCatalogue;
import de.nachhalt.assessment.scoring.runway.Plan;
import de.nachhalt.assessment.scoring.result.Result;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an assessment's result was computed from, and the result: enough to
 * compute it again anywhere, to the same bytes. Names neither the client nor who
 * answered; what somebody wrote in comments and evidence is part of the answers.
 */
@Schema(name = "AssessmentExport")
record ExportResponse(@Schema(description = "The file of the catalogue, complete in itself (YAML)") String catalogue,
		@Schema(description = "What the levels were asked for, and all answers") AnswersDocument answers,
		@Nullable PlanDocument plan, @Schema(description = "The engine's result as canonical JSON",
				implementation = Result.class, type = "object") @JsonRawValue String result) {

	static ExportResponse of(CompiledCatalogue catalogue, Assessment assessment) {
		Assessment.Outcome outcome = assessment.outcome();
		Plan plan = assessment.plan();
		List<AnswerRequest> answers = assessment.answers().stream().map(AnswerRequest::repeating).toList();
		return new ExportResponse(CatalogueWriter.write(catalogue.catalogue()),
				new AnswersDocument(assessment.engagement(), answers), (plan != null) ? PlanDocument.of(plan) : null,
				(outcome != null) ? FrozenResultDocument.engine(outcome.result())
						: CanonicalJson.of(Scoring.result(catalogue, assessment)));
	}

}
