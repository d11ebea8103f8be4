package de.nachhalt.client.handover;

import java.util.List;
import java.util.stream.Stream;

import de.nachhalt.client.assessments.CompletedAssessment;
import de.nachhalt.client.assessments.Outcome;
import de.nachhalt.client.grants.Grant;
import de.nachhalt.client.handover.HandoverDocument.Assessment;
import de.nachhalt.client.handover.HandoverDocument.Clearance;
import de.nachhalt.client.handover.HandoverDocument.Company;
import de.nachhalt.client.handover.HandoverDocument.Delivery;
import de.nachhalt.client.handover.HandoverDocument.Level;
import de.nachhalt.client.handover.HandoverDocument.NextLevel;
import de.nachhalt.client.handover.HandoverDocument.Permission;
import de.nachhalt.client.handover.HandoverDocument.State;
import de.nachhalt.client.handover.HandoverDocument.Strength;
import de.nachhalt.client.handover.HandoverDocument.Unmet;
import de.nachhalt.client.records.Client;
import org.jspecify.annotations.Nullable;

/**
 * All that goes into a handover document, and the document that follows from it: nothing
 * else does, so the same parts always give the same document.
 *
 * @param assessment the newest completed one; {@code null} while there is none
 */
record Handover(Client client, Grant grant, @Nullable CompletedAssessment assessment) {

	/**
	 * Points from which a dimension is a strength, whatever its missing answers turn out
	 * to be.
	 */
	static final double STRENGTH = 70;

	/**
	 * Names the parts, hence the document.
	 */
	String tag() {
		String pass = (this.assessment != null) ? this.assessment.id() : "none";
		return String.join(".", HandoverDocument.SCHEMA_VERSION, Long.toString(this.client.version()), this.grant.id(),
				pass);
	}

	HandoverDocument document() {
		return new HandoverDocument(HandoverDocument.SCHEMA_VERSION,
				(this.assessment != null) ? State.READY : State.IN_PREPARATION, Company.of(this.client),
				new Permission(this.grant.id(), this.grant.agency(), this.grant.consultancy(), this.grant.givenAt()),
				(this.assessment != null) ? describe(this.assessment) : null, Clearance.STANDING_RULE);
	}

	private static Assessment describe(CompletedAssessment assessment) {
		Outcome outcome = assessment.outcome();
		List<Level> ladder = outcome.levels().stream().map((level) -> new Level(level.id(), level.title())).toList();
		int reached = ladder.stream().map(Level::id).toList().indexOf(outcome.level().reached());
		if (reached < 0) {
			throw new IllegalStateException(
					"Assessment %s reached a level off its own ladder".formatted(assessment.id()));
		}
		NextLevel next = (reached + 1 < ladder.size()) ? next(ladder.get(reached + 1), outcome) : null;
		return new Assessment(assessment.id(), assessment.cycle(), assessment.completedAt(), assessment.engagement(),
				ladder.get(reached), next, strengths(outcome), delivery(outcome.delivery()));
	}

	private static NextLevel next(Level level, Outcome outcome) {
		Stream<Unmet> requirements = outcome.requirements()
			.stream()
			.filter((requirement) -> requirement.level().equals(level.id()) && "false".equals(requirement.state()))
			.map((requirement) -> new Unmet(requirement.id(), requirement.sentence()));
		Stream<Unmet> flags = outcome.flags()
			.stream()
			.filter((flag) -> "true".equals(flag.state()) && outcome.level().reached().equals(flag.caps()))
			.map((flag) -> new Unmet(flag.id(), flag.sentence()));
		return new NextLevel(level.id(), level.title(), Stream.concat(requirements, flags).toList());
	}

	private static List<Strength> strengths(Outcome outcome) {
		return outcome.dimensions()
			.stream()
			.filter((dimension) -> dimension.assessable() && dimension.low() >= STRENGTH)
			.map((dimension) -> new Strength(dimension.id(), dimension.title()))
			.toList();
	}

	private static Delivery delivery(Outcome.Delivery delivery) {
		return new Delivery(delivery.model(), delivery.title(), delivery.reason());
	}

}
