package de.nachhalt.assessment.assessments;

import java.util.List;
import java.util.function.Function;

import de.nachhalt.assessment.scoring.CompiledCatalogue;
import de.nachhalt.assessment.scoring.Standpoint;
import de.nachhalt.assessment.scoring.model.Engagement;
import reactor.core.publisher.Mono;

/**
 * What other features may do with assessments: look at one, and give it answers that came
 * in elsewhere.
 */
public interface Contributions {

	/**
	 * The assessment, open or completed; empty when the consultancy has none of that id.
	 */
	Mono<Assessment> find(String tenant, String id);

	/**
	 * What the assessment asks.
	 */
	Mono<CompiledCatalogue> catalogue(Assessment assessment);

	/**
	 * How far somebody has come who gave just these answers, and what need not be asked
	 * any more.
	 */
	Standpoint standpoint(CompiledCatalogue catalogue, Engagement engagement, List<GivenAnswer> answers);

	/**
	 * Lets answers through that fit.
	 * @throws de.nachhalt.http.Refusal naming each that does not, by its place in the
	 * list
	 */
	void requireFitting(CompiledCatalogue catalogue, List<GivenAnswer> answers);

	/**
	 * Puts answers into an open assessment.
	 * @param answers asked again, with the newer state, whenever somebody was faster;
	 * none leave the assessment as it is
	 * @return the assessment afterwards; empty when it is completed or not there
	 */
	Mono<Assessment> contribute(String tenant, String id, Function<Assessment, Mono<List<GivenAnswer>>> answers);

}
