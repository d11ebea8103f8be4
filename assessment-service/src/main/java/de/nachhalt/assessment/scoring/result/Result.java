package de.nachhalt.assessment.scoring.result;

import java.util.List;

import de.nachhalt.assessment.scoring.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Everything the engine has to say about one set of answers. Equal input gives an equal
 * result; what it was computed from is named by digests.
 *
 * @param planDigest SHA-256 of the plan's canonical form; null without a plan
 * @param levels the ladder, lowest first
 * @param flags those that are up or may be
 * @param gaps questions that perspectives see far apart
 * @param runway null without a plan
 * @param channels null when the catalogue says nothing about channels
 */
public record Result(CatalogueRef catalogue, String answersDigest, @Nullable String planDigest, String engineVersion,
		Reach level, List<LevelState> levels, TotalScore total, List<DimensionScore> dimensions,
		List<RequirementState> requirements, List<FlagState> flags, List<Gap> gaps, Delivery delivery,
		@Nullable Runway runway, @Nullable ChannelAdvice channels) {

	public Result {
		levels = List.copyOf(levels);
		dimensions = List.copyOf(dimensions);
		requirements = List.copyOf(requirements);
		flags = List.copyOf(flags);
		gaps = List.copyOf(gaps);
	}

	/**
	 * The catalogue behind the result.
	 *
	 * @param digest SHA-256 of its canonical form
	 */
	public record CatalogueRef(String id, String version, String digest, Text title) {
	}

	/**
	 * How far the client has come.
	 *
	 * @param reached the highest level whose gate and all gates below are open
	 * @param possible the highest level that no answer rules out yet
	 */
	public record Reach(String reached, String possible) {
	}

}
