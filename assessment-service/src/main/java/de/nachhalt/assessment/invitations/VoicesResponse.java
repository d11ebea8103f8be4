package de.nachhalt.assessment.invitations;

import java.util.List;

import de.nachhalt.assessment.scoring.model.Catalogue;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What doers said, taken together.
 */
@Schema(name = "Voices")
record VoicesResponse(@Schema(description = "How many doers have submitted") int submitted,
		@Schema(description = "How many of them are counted here: they are taken up three at a time, so that nobody's "
				+ "answer shows by comparing before and after") int counted,
		@Schema(description = "How many must have answered a question before anything is shown of it",
				example = "3") int fewest,
		@Schema(description = "In the order of the catalogue; those that enough have answered") List<Tally> questions) {

	static VoicesResponse of(Catalogue catalogue, List<Respondent> doers) {
		List<Respondent> counted = Voices.inThrees(doers);
		Voices voices = new Voices(counted);
		return new VoicesResponse(doers.size(), counted.size(), Voices.FEWEST,
				catalogue.questions().flatMap((question) -> voices.tally(question).stream()).toList());
	}

}
