package de.nachhalt.client.handover;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import de.nachhalt.client.assessments.Bilingual;
import de.nachhalt.client.records.Client;
import de.nachhalt.client.records.Language;
import de.nachhalt.client.records.Market;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The contract between strategy and implementation, as an agency reads it. Its JSON
 * Schema is <code>handover/handover.v1.schema.json</code> of the contracts; within
 * version 1 fields are only ever added. It carries no contact data, no answers and no
 * comments.
 *
 * @param schemaVersion version of this form, major and minor
 * @param assessment {@code null} while the document is in preparation
 */
@Schema(name = "Handover")
record HandoverDocument(@Schema(example = "1.0") String schemaVersion, State state, Company client, Permission grant,
		@Nullable Assessment assessment, Clearance clearance) {

	static final String SCHEMA_VERSION = "1.0";

	/**
	 * Whether there is something to work from.
	 */
	enum State {

		/** No assessment of the client is completed yet. */
		IN_PREPARATION,

		/** The document holds the newest completed assessment. */
		READY;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	/**
	 * The advised company.
	 */
	record Company(String id, String name, String sector, Market market, Language language) {

		static Company of(Client client) {
			return new Company(client.id(), client.profile().name(), client.profile().sector(),
					client.profile().market(), client.profile().language());
		}

	}

	/**
	 * On what ground the agency reads this.
	 *
	 * @param grantedBy name of the consultancy
	 */
	@Schema(name = "HandoverGrant")
	record Permission(String id, String agency, String grantedBy, Instant grantedAt) {
	}

	/**
	 * Where the client stands.
	 *
	 * @param engagement what the client asked for: introduction, campaign or both
	 * @param level the level reached
	 * @param next the level above; {@code null} at the top
	 * @param strengths what the agency can build on
	 * @param delivery how the work should be shared, and why
	 */
	@Schema(name = "HandoverAssessment")
	record Assessment(String id, int cycle, Instant completedAt, String engagement, Level level,
			@Nullable NextLevel next, List<Strength> strengths, Delivery delivery) {
	}

	/**
	 * A step of the ladder.
	 */
	@Schema(name = "HandoverLevel")
	record Level(String id, Bilingual title) {
	}

	/**
	 * The step above.
	 *
	 * @param unmet what keeps the client from it
	 */
	@Schema(name = "HandoverNextLevel")
	record NextLevel(String id, Bilingual title, List<Unmet> unmet) {
	}

	/**
	 * A requirement that is not met, or a flag that holds the client back.
	 */
	@Schema(name = "HandoverUnmetRequirement")
	record Unmet(String id, Bilingual sentence) {
	}

	/**
	 * A dimension in which the client stands firmly.
	 */
	@Schema(name = "HandoverStrength")
	record Strength(String id, Bilingual title) {
	}

	/**
	 * Who does the work.
	 */
	@Schema(name = "HandoverDelivery")
	record Delivery(String model, Bilingual title, Bilingual reason) {
	}

	/**
	 * What has to happen before anything is published.
	 *
	 * @param rule stable name of the rule
	 */
	@Schema(name = "HandoverClearance")
	record Clearance(@Schema(example = "every-publication") String rule, Bilingual text) {

		static final Clearance STANDING_RULE = new Clearance("every-publication",
				new Bilingual("Ohne Freigabe des Kunden wird nichts veröffentlicht.",
						"Nothing is published without clearance by the client."));

	}

}
