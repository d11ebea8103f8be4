package de.nachhalt.report.branding;

import de.nachhalt.http.FieldProblem;
import de.nachhalt.http.InvalidRequest;
import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.result.Language;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springdoc.core.annotations.ParameterObject;

/**
 * What a branding is looked at on.
 */
@ParameterObject
record PreviewRequest(
		@Parameter(description = "The result report if left out",
				schema = @Schema(implementation = ReportKind.class)) @Nullable String kind,
		@Parameter(description = "German if left out", schema = @Schema(allowableValues = {
				"de", "en" })) @Nullable String language,
		@Parameter(
				description = "From 1, the first if left out; beyond the end, the last") @Nullable @Min(1) @Max(1000) Integer page){

	ReportKind document() {
		return (this.kind == null) ? ReportKind.RESULT : ReportKind.of(this.kind)
			.orElseThrow(() -> new InvalidRequest(new FieldProblem("kind", "unknown-value", ReportKind.codes())));
	}

	Language writtenIn() {
		return (this.language == null) ? Language.DE : Language.find(this.language)
			.orElseThrow(() -> new InvalidRequest(new FieldProblem("language", "unknown-value", "de, en")));
	}

	int wanted() {
		return (this.page != null) ? this.page : 1;
	}

}
