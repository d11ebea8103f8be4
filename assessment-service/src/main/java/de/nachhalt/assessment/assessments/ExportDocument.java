package de.nachhalt.assessment.assessments;

import java.util.Objects;

import de.nachhalt.assessment.catalogue.format.CatalogueFile;
import de.nachhalt.assessment.scoring.CompiledCatalogue;
import de.nachhalt.assessment.scoring.runway.Plan;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file of an exported assessment, see {@link ExportResponse}.
 *
 * @param result of the time when it was exported
 */
record ExportDocument(String catalogue, AnswersDocument answers, @Nullable PlanDocument plan, JsonNode result) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/**
	 * Reads a file.
	 * @throws IllegalArgumentException when it is no export
	 */
	static ExportDocument read(String json) {
		try {
			ExportDocument document = JSON.readValue(json, ExportDocument.class);
			if (Objects.isNull(document.catalogue()) || Objects.isNull(document.answers())) {
				throw new IllegalArgumentException("no export: 'catalogue' or 'answers' is missing");
			}
			return document;
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("no export: " + ex.getOriginalMessage(), ex);
		}
	}

	/**
	 * The result anew, as canonical JSON.
	 */
	String score() {
		CompiledCatalogue compiled = CatalogueFile.read(this.catalogue);
		Plan planned = (this.plan != null) ? this.plan.plan(compiled) : null;
		return this.answers.score(compiled, planned);
	}

	/**
	 * Whether this result is the one that was exported.
	 */
	boolean says(String scored) {
		return JSON.readTree(scored).equals(this.result);
	}

}
