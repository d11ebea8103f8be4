package de.nachhalt.client.portfolio;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import de.nachhalt.client.assessments.Bilingual;
import de.nachhalt.client.standing.KnownAssessment;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many clients of a selection there are of each kind.
 */
@Schema(name = "PortfolioOverview")
record OverviewResponse(@Schema(example = "42") long total,
		@Schema(description = "The ladder, lowest first") List<LevelCount> levels,
		@Schema(description = "The most frequent ones first") List<ValueCount> sectors, List<ValueCount> sizes,
		List<ValueCount> statuses, @Schema(description = "By name") List<ValueCount> consultants,
		List<ValueCount> attention) {

	/**
	 * @param names of consultants by subject
	 */
	static OverviewResponse of(Map<String, Long> counts, List<KnownAssessment.Level> levels,
			Map<String, String> names) {
		return new OverviewResponse(counts.getOrDefault(Facet.ALL, 0L), ladder(counts, levels),
				values(counts, Facet.SECTOR, Map.of()), values(counts, Facet.SIZE, Map.of()),
				values(counts, Facet.STATUS, Map.of()),
				values(counts, Facet.CONSULTANT, names).stream()
					.sorted(Comparator.comparing(ValueCount::name, Comparator.nullsLast(Comparator.naturalOrder())))
					.toList(),
				values(counts, Facet.ATTENTION, Map.of()));
	}

	private static List<LevelCount> ladder(Map<String, Long> counts, List<KnownAssessment.Level> levels) {
		return levels.stream()
			.sorted(Comparator.comparingInt(KnownAssessment.Level::position))
			.map((level) -> new LevelCount(level.id(), level.title(),
					counts.getOrDefault(Facet.LEVEL.with(level.id()), 0L)))
			.toList();
	}

	private static List<ValueCount> values(Map<String, Long> counts, Facet facet, Map<String, String> names) {
		return counts.entrySet()
			.stream()
			.filter((count) -> count.getKey().startsWith(facet.prefix()))
			.map((count) -> ValueCount.of(count.getKey().substring(facet.prefix().length()), count.getValue(), names))
			.sorted(Comparator.comparingLong(ValueCount::count).reversed().thenComparing(ValueCount::value))
			.toList();
	}

	/**
	 * How many are on a level.
	 */
	@Schema(name = "LevelCount")
	record LevelCount(@Schema(example = "pilot") String id, Bilingual title, @Schema(example = "7") long count) {
	}

	/**
	 * How many have a value.
	 *
	 * @param name of a consultant
	 */
	@Schema(name = "ValueCount")
	record ValueCount(@Schema(example = "Handwerk") String value, @Nullable String name,
			@Schema(example = "12") long count) {

		static ValueCount of(String value, long count, Map<String, String> names) {
			return new ValueCount(value, names.get(value), count);
		}

	}

}
