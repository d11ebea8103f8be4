package de.nachhalt.assessment.catalogue;

import java.util.List;

import de.nachhalt.assessment.scoring.model.Breakpoint;
import de.nachhalt.assessment.scoring.model.Effort;
import de.nachhalt.assessment.scoring.model.Expression;
import de.nachhalt.assessment.scoring.model.Kind;
import de.nachhalt.assessment.scoring.model.Option;
import de.nachhalt.assessment.scoring.model.Perspective;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.model.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is asked.
 */
@Schema(name = "Question")
record QuestionResponse(@Schema(example = "owner") String id,
		@Schema(description = "A few words that stand for the question") Text label, Text text, @Nullable Text help,
		Kind kind, @Schema(description = "Who is asked") List<Perspective> perspectives,
		@Schema(description = "Within the dimension; 0 for a fact that is not scored") double weight,
		boolean notApplicableAllowed,
		@Schema(description = "Points from which on an answer needs evidence; null when never") @Nullable Double evidenceFrom,
		@Schema(description = "Of an amount") @Nullable Text unit,
		@Schema(description = "Condition in CEL; null when always asked. An assessment lists the questions that its "
				+ "answers hide") @Nullable String visibleWhen,
		@Schema(description = "The question that says what is aimed at; null when full points are") @Nullable String against,
		@Schema(description = "For choice, scale and multi; otherwise empty") List<OptionResponse> options,
		@Schema(description = "For an amount: where the line from amount to points bends") List<BreakpointResponse> line) {

	static QuestionResponse of(Question question) {
		Expression visibleWhen = question.visibleWhen();
		return new QuestionResponse(question.id(), question.label(), question.text(), question.help(), question.kind(),
				question.perspectives(), question.weight(), question.notApplicableAllowed(), question.evidenceFrom(),
				question.unit(), (visibleWhen != null) ? visibleWhen.source() : null, question.against(),
				question.options().stream().map(OptionResponse::of).toList(),
				question.line().stream().map(BreakpointResponse::of).toList());
	}

	@Schema(name = "Breakpoint")
	record BreakpointResponse(double at, double points) {

		static BreakpointResponse of(Breakpoint breakpoint) {
			return new BreakpointResponse(breakpoint.at(), breakpoint.points());
		}

	}

	@Schema(name = "Option")
	record OptionResponse(@Schema(example = "named") String id, Text text,
			@Schema(description = "0 to 100; of many chosen ones they add up", example = "60") double points,
			@Schema(description = "Rules the others out") boolean exclusive,
			@Schema(description = "What it takes to get to the next better one; null when there is none or it cannot be "
					+ "brought about") @Nullable Effort effort) {

		static OptionResponse of(Option option) {
			return new OptionResponse(option.id(), option.text(), option.points(), option.exclusive(), option.effort());
		}

	}

}
