package de.nachhalt.client.portfolio;

import java.time.Instant;
import java.util.List;

import de.nachhalt.client.people.Person;
import de.nachhalt.client.records.Market;
import de.nachhalt.client.records.Size;
import de.nachhalt.client.records.Status;
import de.nachhalt.client.standing.KnownAssessment;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A client in the portfolio.
 */
@Schema(name = "PortfolioEntry")
record EntryResponse(@Schema(example = "0d6c1a52-6b0f-4a2e-9f0c-3c5a7a1d8b11") String id,
		@Schema(example = "Bäckerei Müller GmbH") String name, @Schema(example = "Lebensmittelhandwerk") String sector,
		@Schema(example = "small") Size size, @Schema(example = "b2c") Market market,
		@Schema(example = "preparation") Status status, @Nullable Person consultant,
		@Schema(description = "Of the newest assessment; 0 before the first", example = "2") int cycle,
		@Schema(description = "Reached in the assessment completed last") KnownAssessment.@Nullable Level level,
		@Schema(description = "Share of what applies that was answered then, 0 to 1",
				example = "0.92") @Nullable Double coverage,
		@Nullable Instant lastContact, NextStep nextStep, List<Attention> attention, Instant changedAt,
		@Schema(description = "No client but an example to learn from", example = "false") boolean example) {

	static EntryResponse of(Entry entry) {
		return new EntryResponse(entry.id(), entry.profile().name(), entry.profile().sector(), entry.profile().size(),
				entry.profile().market(), entry.status(), entry.consultant(), entry.cycle(), entry.level(),
				entry.coverage(), entry.lastContact(), entry.nextStep(), entry.attention(), entry.changedAt(),
				Boolean.TRUE.equals(entry.example()));
	}

}
