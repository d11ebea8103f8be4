package de.nachhalt.assessment.assessments;

import de.nachhalt.assessment.scoring.model.Engagement;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment begins with.
 */
@Schema(name = "StartRequest")
record StartRequest(
		@Schema(description = "The client; one recorded just now is waited for",
				example = "0d6c1a52-6b0f-4a2e-9f0c-3c5a7a1d8b11") @NotBlank String clientId,
		@NotNull @Valid CatalogueKeyRequest catalogue,
		@Schema(description = "What the client asked for", example = "introduction") @NotNull Engagement engagement,
		@Schema(description = "Whether it begins with the answers of the client's last completed assessment, each marked "
				+ "as carried until it is confirmed or changed; left out: yes") @Nullable Boolean carry) {

	boolean carries() {
		return !Boolean.FALSE.equals(this.carry);
	}

	CatalogueKey key() {
		return new CatalogueKey(this.catalogue.id(), this.catalogue.version());
	}

	/**
	 * Names one version of a catalogue.
	 */
	@Schema(name = "CatalogueKeyRequest")
	record CatalogueKeyRequest(@Schema(example = "social-media-readiness") @NotBlank String id,
			@Schema(example = "1.0.0") @NotBlank String version) {
	}

}
