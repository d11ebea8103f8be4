package de.nachhalt.assessment.assessments;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How the consultancy's other clients stand, those most alike of which there are enough
 * that none can be recognised.
 *
 * @param likeness in what they are alike: <code>sectorAndSize</code>,
 * <code>sector</code>, <code>size</code> or <code>all</code>
 * @param clients how many
 * @param total null when too few of them have a total
 * @param dimensions those with a score here and with enough of the others
 */
public record PeerGroup(String likeness, int clients, @Nullable Spread total, List<DimensionSpread> dimensions) {

	public PeerGroup {
		dimensions = List.copyOf(dimensions);
	}

	/**
	 * Quartiles of the others' points, 0 to 100.
	 */
	public record Spread(double lowerQuartile, double median, double upperQuartile) {
	}

	/**
	 * @param id of the dimension
	 */
	public record DimensionSpread(String id, Spread spread) {
	}

}
