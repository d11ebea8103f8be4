package de.nachhalt.assessment.assessments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.nachhalt.assessment.scoring.Progress;
import de.nachhalt.assessment.scoring.Standpoint;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * How far the interviews of a list have come. Their answers are most of what would have
 * to be read for it, so what was counted once is kept: it holds until the next change,
 * which makes a new version.
 */
@Component
class InterviewProgress {

	private static final int KEPT = 20_000;

	private final AssessmentRepository repository;

	private final Scoring scoring;

	private final Cache<State, Progress> counted = Caffeine.newBuilder().maximumSize(KEPT).build();

	InterviewProgress(AssessmentRepository repository, Scoring scoring) {
		this.repository = repository;
		this.scoring = scoring;
	}

	/**
	 * @return by the id of the assessment; one that was erased meanwhile is missing
	 */
	Mono<Map<String, Progress>> of(String tenant, List<ListedAssessment> assessments) {
		Map<String, Progress> known = new HashMap<>();
		assessments.forEach((assessment) -> {
			Progress progress = this.counted.getIfPresent(new State(assessment.id(), assessment.version()));
			if (progress != null) {
				known.put(assessment.id(), progress);
			}
		});
		List<String> unknown = assessments.stream()
			.map(ListedAssessment::id)
			.filter((id) -> !known.containsKey(id))
			.toList();
		return unknown.isEmpty() ? Mono.just(known)
				: count(tenant, unknown).collectMap(Counted::id, Counted::progress, () -> known);
	}

	private Flux<Counted> count(String tenant, List<String> ids) {
		return this.repository.answered(tenant, ids)
			.concatMap((answered) -> this.scoring
				.standpoint(tenant, answered.catalogue(), answered.engagement(), answered.answers())
				.map(Standpoint::progress)
				.doOnNext((progress) -> this.counted.put(new State(answered.id(), answered.version()), progress))
				.map((progress) -> new Counted(answered.id(), progress)));
	}

	private record State(String id, long version) {
	}

	private record Counted(String id, Progress progress) {
	}

}
