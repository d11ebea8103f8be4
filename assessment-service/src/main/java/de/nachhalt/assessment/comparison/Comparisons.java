package de.nachhalt.assessment.comparison;

import java.util.List;
import java.util.function.Predicate;

import de.nachhalt.assessment.assessments.Assessment;
import de.nachhalt.assessment.assessments.Cycles;
import de.nachhalt.assessment.comparison.Comparison.Side;
import de.nachhalt.assessment.comparison.ComparisonResponse.CycleResponse;
import de.nachhalt.http.NotFound;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Picks the two cycles to compare, and compares them.
 */
@Component
class Comparisons {

	private final Cycles cycles;

	Comparisons(Cycles cycles) {
		this.cycles = cycles;
	}

	/**
	 * Compares two assessments of a client.
	 * @param from id; null for the last one completed before the other
	 * @param to id; null for the last one completed
	 * @return refused with {@link NotFound} when client or assessment does not exist,
	 * with {@link NothingToCompare} when there are not two cycles in this order
	 */
	Mono<ComparisonResponse> of(String tenant, String clientId, @Nullable String from, @Nullable String to) {
		return this.cycles.of(tenant, clientId).flatMap((all) -> {
			Assessment later = (to != null) ? named(all, to) : last(all, (each) -> true);
			Assessment earlier = (from != null) ? named(all, from) : last(all, (each) -> each.cycle() < later.cycle());
			if (earlier.cycle() >= later.cycle()) {
				throw new NothingToCompare();
			}
			return compare(clientId, earlier, later, all);
		});
	}

	private Mono<ComparisonResponse> compare(String clientId, Assessment from, Assessment to, List<Assessment> all) {
		return Mono.zip(side(from), side(to))
			.map((sides) -> new Comparison(sides.getT1(), sides.getT2(),
					this.cycles.score(from, sides.getT2().catalogue())))
			.map((comparison) -> response(clientId, from, to, all, comparison));
	}

	private static ComparisonResponse response(String clientId, Assessment from, Assessment to, List<Assessment> all,
			Comparison comparison) {
		ScoreChange total = comparison.total();
		return new ComparisonResponse(clientId, CycleResponse.of(from), CycleResponse.of(to), comparison.level(), total,
				comparison.dimensions(), comparison.questions(), TrendDocument.of(all),
				ComparisonPhrases.sentence(from.cycle(), total, comparison.unseen()));
	}

	private Mono<Side> side(Assessment assessment) {
		return this.cycles.catalogue(assessment)
			.map((own) -> new Side(assessment, own, this.cycles.score(assessment, own)));
	}

	private static Assessment named(List<Assessment> all, String id) {
		return all.stream().filter((each) -> each.id().equals(id)).findFirst().orElseThrow(NotFound::new);
	}

	private static Assessment last(List<Assessment> all, Predicate<Assessment> which) {
		return all.reversed()
			.stream()
			.filter(Assessment::completed)
			.filter(which)
			.findFirst()
			.orElseThrow(NothingToCompare::new);
	}

}
