package de.nachhalt.report.documents;

import java.util.List;
import java.util.Set;

import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.result.AssessmentResult.Dimension;
import de.nachhalt.report.result.Basis;
import de.nachhalt.report.result.Basis.Peers;
import de.nachhalt.report.result.Basis.Spread;
import de.nachhalt.report.result.Outlook;
import org.jspecify.annotations.Nullable;

/**
 * What a dimension is seen against: the whole result and what it rests on, the cycle
 * before, others, and what the next level takes.
 *
 * @param carried questions that nobody looked at again
 */
record Bearings(AssessmentResult result, @Nullable AssessmentResult previous, Basis basis, @Nullable Outlook outlook,
		Set<String> carried) {

	static Bearings of(Material material) {
		return new Bearings(material.result(), material.previous(), material.known(), material.outlook(),
				Set.copyOf(material.result().carried()));
	}

	@Nullable Double previousScore(String dimension) {
		AssessmentResult before = this.previous;
		if (before == null) {
			return null;
		}
		return before.dimensions()
			.stream()
			.filter((each) -> each.id().equals(dimension) && each.assessable())
			.findFirst()
			.map(Dimension::score)
			.orElse(null);
	}

	@Nullable Spread spread(String dimension) {
		Peers peers = this.basis.peers();
		return (peers != null) ? peers.of(dimension) : null;
	}

	/**
	 * What is proposed to reach the next level.
	 */
	List<Outlook.Lever> levers() {
		return (this.outlook != null) ? this.outlook.levers().changes() : List.of();
	}

}
