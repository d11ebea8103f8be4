package de.nachhalt.assessment.assessments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import de.nachhalt.assessment.scoring.model.Engagement;
import de.nachhalt.assessment.scoring.runway.Plan;
import de.nachhalt.messaging.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * One pass of a client through a catalogue.
 *
 * @param cycle 1 for the client's first assessment, one more for each that is started
 * @param position among all assessments of the consultancy: by start, ties broken by id
 * @param history changes of answers, oldest first; the oldest go when there are very many
 * @param plan null until there is one
 * @param outcome null while it is open
 */
public record Assessment(String id, String tenant, long version, String clientId, CatalogueKey catalogue,
		Engagement engagement, int cycle, AssessmentState state, Instant createdAt, String position,
		List<GivenAnswer> answers, List<Change> history, @Nullable Plan plan,
		@Nullable Outcome outcome) implements Aggregate {

	static final int LONGEST_HISTORY = 1_000;

	public Assessment {
		answers = List.copyOf(answers);
		history = List.copyOf(history);
	}

	static Assessment start(String id, String tenant, String clientId, CatalogueKey catalogue, Engagement engagement,
			int cycle, List<GivenAnswer> carried, Instant now) {
		return new Assessment(id, tenant, 1, clientId, catalogue, engagement, cycle, AssessmentState.OPEN, now,
				"%015d/%s".formatted(now.toEpochMilli(), id), carried, List.of(), null, null);
	}

	/**
	 * Whether it takes no more answers.
	 */
	public boolean completed() {
		return this.state == AssessmentState.COMPLETED;
	}

	/**
	 * Takes answers. On the same question and perspective the later one wins, and the
	 * history keeps both.
	 * @throws AlreadyCompleted when it no longer takes any
	 */
	Assessment answer(List<GivenAnswer> given) {
		requireOpen();
		List<GivenAnswer> merged = new ArrayList<>(this.answers);
		List<Change> changes = new ArrayList<>(this.history);
		for (GivenAnswer answer : given) {
			int known = indexOf(merged, answer);
			GivenAnswer before = (known < 0) ? null : merged.get(known);
			GivenAnswer after = (before != null) ? answer.replacing(before) : answer;
			if (before != null) {
				merged.set(known, after);
			}
			else {
				merged.add(after);
			}
			Change change = Change.between(before, after);
			if (change.changesSomething()) {
				changes.add(change);
			}
		}
		return with(merged, changes.subList(Math.max(0, changes.size() - LONGEST_HISTORY), changes.size()), this.plan);
	}

	/**
	 * The questions whose answers were all taken along and not looked at again.
	 */
	List<String> carried() {
		Map<String, Boolean> unseen = new TreeMap<>();
		this.answers
			.forEach((answer) -> unseen.merge(answer.question(), answer.carriedFrom() != null, Boolean::logicalAnd));
		return unseen.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
	}

	/**
	 * Takes a plan in the place of an earlier one.
	 * @throws AlreadyCompleted when it no longer takes any
	 */
	Assessment plan(Plan newPlan) {
		requireOpen();
		return with(this.answers, this.history, newPlan);
	}

	/**
	 * This assessment as it would be with other answers or another plan, completed or
	 * not. Only to be looked at, never to be stored.
	 * @param otherPlan null for the plan there is
	 */
	Assessment supposing(List<GivenAnswer> supposed, @Nullable Plan otherPlan) {
		List<GivenAnswer> merged = new ArrayList<>(this.answers);
		supposed.forEach((answer) -> {
			merged.removeIf(answer::answersTheSameAs);
			merged.add(answer);
		});
		return with(merged, this.history, (otherPlan != null) ? otherPlan : this.plan);
	}

	/**
	 * Freezes answers and plan.
	 * @throws AlreadyCompleted when that happened before
	 */
	Assessment complete(Outcome result) {
		requireOpen();
		return new Assessment(this.id, this.tenant, this.version, this.clientId, this.catalogue, this.engagement,
				this.cycle, AssessmentState.COMPLETED, this.createdAt, this.position, this.answers, this.history,
				this.plan, result);
	}

	private Assessment with(List<GivenAnswer> merged, List<Change> changes, @Nullable Plan newPlan) {
		return new Assessment(this.id, this.tenant, this.version, this.clientId, this.catalogue, this.engagement,
				this.cycle, this.state, this.createdAt, this.position, merged, changes, newPlan, this.outcome);
	}

	private void requireOpen() {
		if (completed()) {
			throw new AlreadyCompleted();
		}
	}

	private static int indexOf(List<GivenAnswer> answers, GivenAnswer answer) {
		for (int i = 0; i < answers.size(); i++) {
			if (answers.get(i).answersTheSameAs(answer)) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * What a completed assessment came to.
	 *
	 * @param reached the level
	 * @param result the whole result as canonical JSON, the very bytes that are answered
	 * from then on
	 */
	public record Outcome(Instant completedAt, String reached, String result) {
	}

}
