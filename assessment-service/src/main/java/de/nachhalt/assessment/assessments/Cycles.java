package de.nachhalt.assessment.assessments;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import de.nachhalt.assessment.clients.Clients;
import de.nachhalt.assessment.scoring.CompiledCatalogue;
import de.nachhalt.assessment.scoring.Standpoint;
import de.nachhalt.assessment.scoring.model.Answer;
import de.nachhalt.assessment.scoring.model.Engagement;
import de.nachhalt.assessment.scoring.result.Result;
import de.nachhalt.assessment.scoring.runway.Plan;
import de.nachhalt.http.NotFound;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * What other features may know of a client's assessments.
 */
@Component
public class Cycles {

	private final AssessmentRepository repository;

	private final Clients clients;

	private final Scoring scoring;

	Cycles(AssessmentRepository repository, Clients clients, Scoring scoring) {
		this.repository = repository;
		this.clients = clients;
		this.scoring = scoring;
	}

	/**
	 * One assessment, open or completed; empty when the consultancy has none of that id.
	 */
	public Mono<Assessment> find(String tenant, String id) {
		return this.repository.find(tenant, id);
	}

	/**
	 * All of a client, the first cycle first.
	 * @return refused with {@link NotFound} when the consultancy has no such client
	 */
	public Mono<List<Assessment>> of(String tenant, String clientId) {
		return this.clients.await(tenant, clientId)
			.switchIfEmpty(Mono.error(NotFound::new))
			.flatMapMany((client) -> this.repository.ofClient(tenant, clientId))
			.collectSortedList(Comparator.comparingInt(Assessment::cycle));
	}

	/**
	 * The catalogue that an assessment was begun with.
	 */
	public Mono<CompiledCatalogue> catalogue(Assessment assessment) {
		return this.scoring.catalogue(assessment);
	}

	/**
	 * How far somebody has come who gave just these answers, and what need not be asked
	 * any more.
	 */
	public Standpoint standpoint(CompiledCatalogue catalogue, Engagement engagement, List<GivenAnswer> answers) {
		return Scoring.standpoint(catalogue, engagement, answers);
	}

	/**
	 * What the answers of an assessment come to with a catalogue, be it their own or
	 * another version. What does not fit the other one falls away.
	 */
	public Result score(Assessment assessment, CompiledCatalogue catalogue) {
		List<Answer> answers = assessment.answers()
			.stream()
			.map((given) -> Values.answer(catalogue.question(given.question()), given))
			.flatMap(Optional::stream)
			.filter((answer) -> catalogue.problem(answer).isEmpty())
			.toList();
		Plan plan = assessment.plan();
		@Nullable Plan fitting = (plan != null && catalogue.problems(plan).isEmpty()) ? plan : null;
		return catalogue.score(assessment.engagement(), answers, fitting);
	}

}
