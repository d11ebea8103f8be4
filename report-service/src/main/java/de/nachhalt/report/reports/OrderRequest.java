package de.nachhalt.report.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import de.nachhalt.http.FieldProblem;
import de.nachhalt.report.result.Language;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a consultant wants written.
 */
@Schema(name = "ReportOrder")
record OrderRequest(@Schema(description = "A completed one") @NotBlank String assessmentId,
		@ArraySchema(schema = @Schema(implementation = ReportKind.class),
				arraySchema = @Schema(description = "The result report if left out")) @Nullable @Size(min = 1,
						max = 10) List<String> kinds,
		@ArraySchema(schema = @Schema(allowableValues = {
				"de", "en" }), arraySchema = @Schema(description = "The client's if left out")) @Nullable @Size(min = 1,
						max = 10) List<String> languages,
		@ArraySchema(schema = @Schema(implementation = ReportFormat.class), arraySchema = @Schema(
				description = "PDF if left out. `xlsx`, `csv` and `json` hold the figures of the result and are made with the result report only")) @Nullable @Size(
						min = 1, max = 10) List<String> formats){

	/**
	 * @throws OrderRefused naming every value that does not exist
	 */
	Order order() {
		List<FieldProblem> problems = new ArrayList<>();
		List<ReportKind> wantedKinds = read("kinds", this.kinds, ReportKind.values(), problems);
		List<Language> wantedLanguages = read("languages", this.languages, Language.values(), problems);
		List<ReportFormat> wantedFormats = read("formats", this.formats, ReportFormat.values(), problems);
		Order order = new Order(this.assessmentId, wantedKinds.isEmpty() ? List.of(ReportKind.RESULT) : wantedKinds,
				wantedLanguages, wantedFormats.isEmpty() ? List.of(ReportFormat.PDF) : wantedFormats);
		if (problems.isEmpty() && order.items(Language.DE).isEmpty()) {
			problems.add(new FieldProblem("formats", "figures-with-result-only"));
		}
		if (!problems.isEmpty()) {
			throw new OrderRefused(problems);
		}
		return order;
	}

	private static <E extends Enum<E>> List<E> read(String field, @Nullable List<String> values, E[] known,
			List<FieldProblem> problems) {
		List<E> read = new ArrayList<>();
		for (int i = 0; values != null && i < values.size(); i++) {
			Optional<E> found = find(values.get(i), known);
			if (found.isEmpty()) {
				problems.add(new FieldProblem(field + "[" + i + "]", "unknown-value",
						Arrays.stream(known).map(OrderRequest::written).collect(Collectors.joining(", "))));
			}
			found.filter((value) -> !read.contains(value)).ifPresent(read::add);
		}
		return read;
	}

	private static <E extends Enum<E>> Optional<E> find(@Nullable String value, E[] known) {
		return Arrays.stream(known).filter((each) -> written(each).equals(value)).findFirst();
	}

	/** As it stands in JSON. */
	private static String written(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
