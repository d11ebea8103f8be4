package de.nachhalt.assessment.assessments;

import java.util.List;

import de.nachhalt.assessment.scoring.CompiledCatalogue;
import de.nachhalt.assessment.scoring.Outlook;
import de.nachhalt.assessment.scoring.model.Text;
import de.nachhalt.assessment.scoring.result.Levers;
import de.nachhalt.assessment.scoring.result.NextQuestions;
import de.nachhalt.assessment.scoring.result.Robustness;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What may come of an assessment.
 */
@Schema(name = "Outlook")
record OutlookResponse(String assessmentId,
		@Schema(description = "SHA-256 of engagement and answers, as in the result") String answersDigest,
		String engineVersion,
		@Schema(description = "How often the level stays with answers slightly changed") Robustness robustness,
		@Schema(description = "Missing answers, the most telling first") NextQuestions nextQuestions,
		LeversResponse levers) {

	static OutlookResponse of(Assessment assessment, Outlook outlook, String level) {
		return new OutlookResponse(assessment.id(), outlook.answersDigest(), CompiledCatalogue.ENGINE_VERSION,
				outlook.robustness(), outlook.nextQuestions(), LeversResponse.of(outlook.levers(level)));
	}

	/**
	 * With the first few of the questions to ask next.
	 */
	OutlookResponse withQuestions(int most) {
		List<NextQuestions.NextQuestion> first = this.nextQuestions.questions().stream().limit(most).toList();
		return new OutlookResponse(this.assessmentId, this.answersDigest, this.engineVersion, this.robustness,
				new NextQuestions(this.nextQuestions.settled(), this.nextQuestions.entropy(), first,
						this.nextQuestions.sentence()),
				this.levers);
	}

	@Schema(name = "Levers")
	record LeversResponse(@Schema(example = "pilot") String level, Text title, Levers.Reach reach,
			@Schema(description = "Whether it is proven that no other set takes fewer days") boolean cheapest,
			@Schema(description = "Person-days, all together", example = "7.5") double days,
			@Schema(description = "Until the last is in effect, when all begin at once", example = "8") double weeks,
			@Schema(description = "None can be left out") List<LeverResponse> changes,
			@Schema(description = "Requirements and flags that improvements do not get out of the way; empty unless "
					+ "out of reach or answers are missing") List<Levers.Obstacle> obstacles,
			Text sentence) {

		static LeversResponse of(Levers levers) {
			return new LeversResponse(levers.level(), levers.title(), levers.reach(), levers.cheapest(), levers.days(),
					levers.weeks(), levers.changes().stream().map(LeverResponse::of).toList(), levers.obstacles(),
					levers.sentence());
		}

	}

	@Schema(name = "Lever")
	record LeverResponse(@Schema(example = "owner") String question, Text label, Text from, Text to,
			@Schema(description = "The better answer, as it is given: an option's id (choice, scale), a list of them "
					+ "(multi), or a number",
					oneOf = {
							String.class, String[].class, Double.class },
					example = "named") Object value,
			@Schema(description = "Person-days", example = "1") double days,
			@Schema(description = "Until it is in effect", example = "4") double weeks, Text sentence){

		static LeverResponse of(Levers.Lever lever) {
			return new LeverResponse(lever.question(), lever.label(), lever.from(), lever.to(),
					Values.plain(lever.value()), lever.days(), lever.weeks(), lever.sentence());
		}

	}

}
