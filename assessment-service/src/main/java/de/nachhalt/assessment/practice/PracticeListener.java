package de.nachhalt.assessment.practice;

import java.util.List;
import java.util.stream.Stream;

import de.nachhalt.messaging.Projections;
import de.nachhalt.messaging.Received;
import tools.jackson.databind.JsonNode;

import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Remembers what is completed and forgets what is erased. Clients are erased by erasing
 * their assessments, each with an event of its own.
 */
@Component
class PracticeListener {

	private final Projections projections;

	PracticeListener(Projections projections) {
		this.projections = projections;
	}

	void completed(Received<CompletedAssessment> event) {
		CompletedAssessment completed = event.data();
		ResultDocument result = completed.result();
		List<PastResult.Score> dimensions = result.dimensions()
			.stream()
			.flatMap((dimension) -> Stream.ofNullable(dimension.score())
				.map((points) -> new PastResult.Score(dimension.id(), points)))
			.toList();
		this.projections.apply(PastResult.class, event,
				Update.update("clientId", completed.clientId())
					.set("cycle", completed.cycle())
					.set("catalogueId", result.catalogue().id())
					.set("catalogueVersion", result.catalogue().version())
					.set("total", result.total().score())
					.set("dimensions", dimensions));
	}

	void erased(Received<JsonNode> event) {
		this.projections.erase(PastResult.class, event);
	}

}
