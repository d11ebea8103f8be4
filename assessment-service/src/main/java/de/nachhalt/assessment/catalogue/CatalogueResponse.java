package de.nachhalt.assessment.catalogue;

import java.util.List;

import de.nachhalt.assessment.scoring.CompiledCatalogue;
import de.nachhalt.assessment.scoring.model.Aggregation;
import de.nachhalt.assessment.scoring.model.Catalogue;
import de.nachhalt.assessment.scoring.model.DeliveryRule;
import de.nachhalt.assessment.scoring.model.Dimension;
import de.nachhalt.assessment.scoring.model.Flag;
import de.nachhalt.assessment.scoring.model.Level;
import de.nachhalt.assessment.scoring.model.Requirement;
import de.nachhalt.assessment.scoring.model.Severity;
import de.nachhalt.assessment.scoring.model.Text;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue as the interview and the reports need it.
 */
@Schema(name = "Catalogue")
record CatalogueResponse(@Schema(example = "social-media-readiness") String id,
		@Schema(example = "1.0.0") String version, Text title,
		@Schema(description = "SHA-256 of the catalogue's canonical form, in hexadecimal") String digest,
		@Schema(description = "Points between two perspectives from which on their difference is a finding",
				example = "40") double gapFrom,
		@Schema(description = "How the dimensions become the total") Aggregation aggregation,
		List<DimensionResponse> dimensions, @Schema(description = "Lowest first") List<LevelResponse> levels,
		List<FlagResponse> flags,
		@Schema(description = "How to go about it: the first row that is true decides") List<DeliveryResponse> delivery,
		@Schema(description = "What is known about planning and channels") @Nullable PlanningResponse planning) {

	static CatalogueResponse of(CompiledCatalogue compiled) {
		Catalogue catalogue = compiled.catalogue();
		return new CatalogueResponse(catalogue.id(), catalogue.version(), catalogue.title(), compiled.digest(),
				catalogue.gapFrom(), catalogue.aggregation(),
				catalogue.dimensions().stream().map(DimensionResponse::of).toList(),
				catalogue.levels().stream().map(LevelResponse::of).toList(),
				catalogue.flags().stream().map(FlagResponse::of).toList(),
				catalogue.delivery().stream().map(DeliveryResponse::of).toList(),
				PlanningResponse.of(catalogue.planning()));
	}

	@Schema(name = "Dimension")
	record DimensionResponse(@Schema(example = "goals") String id, Text title, Text description, double weight,
			Aggregation aggregation, List<QuestionResponse> questions,
			@ArraySchema(arraySchema = @Schema(description = "Those it is divided into"),
					schema = @Schema(ref = "#/components/schemas/Dimension")) List<DimensionResponse> dimensions) {

		static DimensionResponse of(Dimension dimension) {
			return new DimensionResponse(dimension.id(), dimension.title(), dimension.description(), dimension.weight(),
					dimension.aggregation(), dimension.questions().stream().map(QuestionResponse::of).toList(),
					dimension.dimensions().stream().map(DimensionResponse::of).toList());
		}

	}

	@Schema(name = "Level")
	record LevelResponse(@Schema(example = "groundwork") String id, Text title,
			@Schema(description = "What it means for the client") Text meaning,
			List<RequirementResponse> requirements) {

		static LevelResponse of(Level level) {
			return new LevelResponse(level.id(), level.title(), level.meaning(),
					level.requirements().stream().map(RequirementResponse::of).toList());
		}

	}

	@Schema(name = "Requirement")
	record RequirementResponse(String id, Text text,
			@Schema(description = "The condition, in CEL", example = "score('goals') >= 35") String when) {

		static RequirementResponse of(Requirement requirement) {
			return new RequirementResponse(requirement.id(), requirement.text(), requirement.when().source());
		}

	}

	@Schema(name = "Flag")
	record FlagResponse(@Schema(example = "voice-outsourced") String id, Text title, Text text, Severity severity,
			@Schema(description = "Of a blocking one: the highest level while it is up") @Nullable String caps,
			@Schema(description = "The condition, in CEL") String when) {

		static FlagResponse of(Flag flag) {
			return new FlagResponse(flag.id(), flag.title(), flag.text(), flag.severity(), flag.caps(),
					flag.when().source());
		}

	}

	@Schema(name = "DeliveryRule")
	record DeliveryResponse(@Schema(example = "campaign") String model, Text title, Text reason,
			@Schema(description = "The condition, in CEL") String when) {

		static DeliveryResponse of(DeliveryRule rule) {
			return new DeliveryResponse(rule.model(), rule.title(), rule.reason(), rule.when().source());
		}

	}

}
