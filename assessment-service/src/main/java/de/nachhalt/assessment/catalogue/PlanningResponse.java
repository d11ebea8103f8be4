package de.nachhalt.assessment.catalogue;

import java.util.List;

import de.nachhalt.assessment.scoring.model.Channel;
import de.nachhalt.assessment.scoring.model.Figure;
import de.nachhalt.assessment.scoring.model.Planning;
import de.nachhalt.assessment.scoring.model.Term;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a plan may name, and the figures that stand in for what it does not say.
 */
@Schema(name = "Planning")
record PlanningResponse(@Schema(description = "Hours per week") Figure listening,
		@Schema(description = "Hours per week, with an agency") Figure coordination,
		@Schema(description = "Hours per week") Figure learning,
		@Schema(description = "Share of the working time, 0 to 1") Figure absence, List<Term> audiences,
		List<Term> purposes, @Schema(description = "Also the skills that people may have") List<Term> formats,
		@Schema(description = "What must be true before channels are advised") List<CatalogueResponse.RequirementResponse> unlock,
		List<Channel> channels) {

	static @Nullable PlanningResponse of(@Nullable Planning planning) {
		return (planning == null) ? null
				: new PlanningResponse(planning.listening(), planning.coordination(), planning.learning(),
						planning.absence(), planning.audiences(), planning.purposes(), planning.formats(),
						planning.unlock().stream().map(CatalogueResponse.RequirementResponse::of).toList(),
						planning.channels());
	}

}
