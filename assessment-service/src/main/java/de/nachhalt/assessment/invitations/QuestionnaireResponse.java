package de.nachhalt.assessment.invitations;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import de.nachhalt.assessment.assessments.GivenAnswer;
import de.nachhalt.assessment.scoring.Progress;
import de.nachhalt.assessment.scoring.model.AnswerState;
import de.nachhalt.assessment.scoring.model.Dimension;
import de.nachhalt.assessment.scoring.model.Kind;
import de.nachhalt.assessment.scoring.model.Option;
import de.nachhalt.assessment.scoring.model.Perspective;
import de.nachhalt.assessment.scoring.model.Question;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody invited is asked, in one language, and what that same person has answered
 * so far. Nothing about points or weights, nothing of others.
 */
@Schema(name = "Questionnaire")
record QuestionnaireResponse(@Schema(description = "Once submitted there is nothing left to ask") State state,
		@Schema(description = "Who asks", example = "Neuland Beratung") String consultancy, Perspective perspective,
		Language language,
		@Schema(description = "Whether the answers are shown together with those of others only") boolean anonymous,
		@Schema(description = "Whether answers may have comments") boolean comments, Instant expiresAt,
		Progress progress,
		@Schema(description = "Questions not to be asked, because of what was answered") List<String> hidden,
		List<DimensionResponse> dimensions, List<AnswerResponse> answers) {

	static QuestionnaireResponse open(Invitation invitation, Asked asked, Progress progress, List<String> hidden,
			List<GivenAnswer> answers) {
		return new QuestionnaireResponse(State.OPEN, invitation.consultancy(), invitation.perspective(),
				invitation.language(), anonymous(invitation), !anonymous(invitation), invitation.expiresAt(), progress,
				hidden, DimensionResponse.of(asked, invitation.language()),
				answers.stream().map(AnswerResponse::of).toList());
	}

	static QuestionnaireResponse submitted(Invitation invitation, Progress progress) {
		return new QuestionnaireResponse(State.SUBMITTED, invitation.consultancy(), invitation.perspective(),
				invitation.language(), anonymous(invitation), false, invitation.expiresAt(), progress, List.of(),
				List.of(), List.of());
	}

	private static boolean anonymous(Invitation invitation) {
		return invitation.perspective() == Perspective.DOERS;
	}

	/**
	 * Whether there is something left to do.
	 */
	@Schema(name = "QuestionnaireState")
	enum State {

		OPEN, SUBMITTED;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	@Schema(name = "QuestionnaireDimension")
	record DimensionResponse(@Schema(example = "goals") String id, String title, String description,
			List<AskedQuestionResponse> questions) {

		static List<DimensionResponse> of(Asked asked, Language language) {
			return asked.catalogue()
				.allDimensions()
				.filter((dimension) -> !asked.questions(dimension).isEmpty())
				.map((dimension) -> of(dimension, asked.questions(dimension), language))
				.toList();
		}

		private static DimensionResponse of(Dimension dimension, List<Question> questions, Language language) {
			return new DimensionResponse(dimension.id(), language.of(dimension.title()),
					language.of(dimension.description()),
					questions.stream().map((question) -> AskedQuestionResponse.of(question, language)).toList());
		}

	}

	@Schema(name = "QuestionnaireQuestion")
	record AskedQuestionResponse(@Schema(example = "owner") String id, String text, @Nullable String help, Kind kind,
			boolean notApplicableAllowed, @Schema(description = "Of an amount") @Nullable String unit,
			List<AskedOptionResponse> options) {

		static AskedQuestionResponse of(Question question, Language language) {
			return new AskedQuestionResponse(question.id(), language.of(question.text()),
					language.ofOptional(question.help()), question.kind(), question.notApplicableAllowed(),
					language.ofOptional(question.unit()),
					question.options().stream().map((option) -> AskedOptionResponse.of(option, language)).toList());
		}

	}

	@Schema(name = "QuestionnaireOption")
	record AskedOptionResponse(@Schema(example = "named") String id, String text,
			@Schema(description = "Rules the others out") boolean exclusive) {

		static AskedOptionResponse of(Option option, Language language) {
			return new AskedOptionResponse(option.id(), language.of(option.text()), option.exclusive());
		}

	}

	@Schema(name = "QuestionnaireAnswer")
	record AnswerResponse(@Schema(example = "owner") String question,
			@Schema(description = "An option's id (choice, scale), a list of them (multi), a number, or words",
					oneOf = {
							String.class, String[].class, Double.class },
					nullable = true) @Nullable Object value,
			AnswerState state, @Nullable String comment){

		static AnswerResponse of(GivenAnswer given) {
			return new AnswerResponse(given.question(), given.value(), given.state(), given.comment());
		}

	}

}
