package de.nachhalt.client.records;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What a consultant says about a company. White space around texts is taken off.
 */
@Schema(name = "ClientRequest")
record ClientRequest(
		@Schema(description = "As the company calls itself; need not be unique",
				example = "Bäckerei Müller GmbH") @NotBlank @jakarta.validation.constraints.Size(
						max = 200) @SingleLine String name,
		@Schema(description = "Line of business, in the consultancy's own words",
				example = "Lebensmittelhandwerk") @NotBlank @jakarta.validation.constraints.Size(
						max = 100) @SingleLine String sector,
		@Schema(description = "People: micro below 10, small below 50, medium below 250, large from there",
				example = "small") @NotNull Size size,
		@Schema(description = "Whom the company sells to", example = "b2c") @NotNull Market market,
		@Schema(description = "Language of talks and reports", example = "de") @NotNull Language language,
		@Schema(description = "Whether it is no client but an example to learn from, which others are not compared with; "
				+ "said when it is recorded and left as it is by changes",
				example = "false") @Nullable Boolean example) {

	ClientRequest {
		name = strip(name);
		sector = strip(sector);
	}

	boolean isExample() {
		return Boolean.TRUE.equals(this.example);
	}

	Profile profile() {
		return new Profile(this.name, this.sector, this.size, this.market, this.language);
	}

	@SuppressWarnings("NullAway") // what is missing is refused by validation
	private static String strip(@Nullable String text) {
		return (text != null) ? Texts.strip(text) : null;
	}

}
