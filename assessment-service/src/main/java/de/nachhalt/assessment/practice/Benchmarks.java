package de.nachhalt.assessment.practice;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.nachhalt.assessment.assessments.Assessment;
import de.nachhalt.assessment.assessments.AssessmentResult;
import de.nachhalt.assessment.assessments.Cycles;
import de.nachhalt.assessment.assessments.PeerGroup;
import de.nachhalt.assessment.assessments.Peers;
import de.nachhalt.assessment.clients.Clients;
import de.nachhalt.assessment.clients.KnownClient;
import de.nachhalt.http.NotFound;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Compares a completed assessment with the consultancy's others: with one result of each
 * other client, the latest by the same version of the same catalogue. Examples do not
 * count.
 */
@Component
class Benchmarks implements Peers {

	private final Cycles cycles;

	private final Clients clients;

	private final PracticeRepository repository;

	Benchmarks(Cycles cycles, Clients clients, PracticeRepository repository) {
		this.cycles = cycles;
		this.clients = clients;
		this.repository = repository;
	}

	/**
	 * Where an assessment stands.
	 * @return refused with {@link NotFound} when there is no such assessment, with
	 * {@link AssessmentOpen} when it is not completed
	 */
	Mono<BenchmarkResponse> of(String tenant, String id) {
		return this.cycles.find(tenant, id).switchIfEmpty(Mono.error(NotFound::new)).flatMap((assessment) -> {
			Assessment.Outcome outcome = assessment.outcome();
			if (outcome == null) {
				return Mono.error(new AssessmentOpen());
			}
			ResultDocument own = ResultDocument.of(outcome);
			return others(assessment).flatMap((others) -> cohorts(assessment, others))
				.map((cohorts) -> BenchmarkResponse.of(assessment, own, cohorts));
		});
	}

	@Override
	public Mono<PeerGroup> of(Assessment assessment, AssessmentResult result) {
		return others(assessment).flatMap((others) -> cohorts(assessment, others))
			.flatMap((cohorts) -> Mono.justOrEmpty(cohorts.stream().filter(Cohort::large).findFirst()))
			.map((cohort) -> cohort.seenFrom(result));
	}

	private Mono<List<PastResult>> others(Assessment assessment) {
		return this.repository.with(assessment.tenant(), assessment.catalogue())
			.map((all) -> latest(all.stream().filter((past) -> !past.clientId().equals(assessment.clientId()))));
	}

	private static List<PastResult> latest(Stream<PastResult> results) {
		Collection<PastResult> latest = results.collect(Collectors.toMap(PastResult::clientId, (result) -> result,
				BinaryOperator.maxBy(Comparator.comparingInt(PastResult::cycle))))
			.values();
		return List.copyOf(latest);
	}

	private Mono<List<Cohort>> cohorts(Assessment assessment, List<PastResult> others) {
		Stream<String> ids = Stream.concat(Stream.of(assessment.clientId()), others.stream().map(PastResult::clientId));
		return this.clients.all(assessment.tenant(), ids.toList())
			.map((known) -> Stream.of(Likeness.values())
				.map((likeness) -> cohort(likeness, assessment.clientId(), known, others))
				.toList());
	}

	private static Cohort cohort(Likeness likeness, String clientId, Map<String, KnownClient> known,
			List<PastResult> others) {
		KnownClient client = known.get(clientId);
		return new Cohort(likeness, others.stream().filter((other) -> {
			KnownClient like = known.get(other.clientId());
			return client != null && like != null && like.isReal() && likeness.alike(client, like);
		}).toList());
	}

}
