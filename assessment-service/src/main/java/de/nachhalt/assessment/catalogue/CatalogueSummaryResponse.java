package de.nachhalt.assessment.catalogue;

import java.time.Instant;

import de.nachhalt.assessment.scoring.CompiledCatalogue;
import de.nachhalt.assessment.scoring.model.Catalogue;
import de.nachhalt.assessment.scoring.model.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue in a list.
 */
@Schema(name = "CatalogueSummary")
record CatalogueSummaryResponse(@Schema(example = "social-media-readiness") String id,
		@Schema(example = "1.0.0") String version, Text title,
		@Schema(description = "SHA-256 of the catalogue's canonical form, in hexadecimal") String digest,
		@Schema(description = "How many questions it has", example = "58") long questions,
		@Schema(description = "Drafts are shown to leads only") CatalogueState state,
		@Schema(description = "Whether it comes with the product") boolean builtIn,
		@Schema(description = "When a draft was changed last, or when it was published; null for what comes with the "
				+ "product") @Nullable Instant changedAt) {

	static CatalogueSummaryResponse of(CompiledCatalogue compiled) {
		Catalogue catalogue = compiled.catalogue();
		return new CatalogueSummaryResponse(catalogue.id(), catalogue.version(), catalogue.title(), compiled.digest(),
				catalogue.questions().count(), CatalogueState.PUBLISHED, true, null);
	}

	static CatalogueSummaryResponse of(OwnCatalogue own) {
		return new CatalogueSummaryResponse(own.catalogueId(), own.catalogueVersion(), own.title(), own.digest(),
				own.questions(), own.state(), false, own.changedAt());
	}

	static CatalogueSummaryResponse of(OwnCatalogueRepository.Summary own) {
		return new CatalogueSummaryResponse(own.catalogueId(), own.catalogueVersion(), own.title(), own.digest(),
				own.questions(), own.state(), false, own.changedAt());
	}

}
