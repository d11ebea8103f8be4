package de.nachhalt.report.branding;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How documents look, as callers see it.
 */
@Schema(name = "Branding")
record BrandingResponse(@Schema(description = "1 as long as it is the house's") long version,
		@Schema(example = "#0f4c4a") String main, @Schema(example = "#a7600c") String accent,
		@Schema(description = "PNG, base64", type = "string", format = "byte") byte @Nullable [] logo,
		List<String> contact, String footer, Closing closing) {

	/**
	 * In each language.
	 */
	@Schema(name = "Closing")
	record Closing(String de, String en) {
	}

	static BrandingResponse of(Branding branding) {
		Logo logo = branding.logo();
		return new BrandingResponse(branding.version(), branding.main().hex(), branding.accent().hex(),
				(logo != null) ? logo.png() : null, branding.contact(), branding.footer(),
				new Closing(branding.closing().de(), branding.closing().en()));
	}

}
