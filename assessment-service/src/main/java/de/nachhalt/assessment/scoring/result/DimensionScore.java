package de.nachhalt.assessment.scoring.result;

import java.util.List;

import de.nachhalt.assessment.scoring.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * The score of one dimension.
 *
 * @param parent id of the dimension that it is part of; null at the top
 * @param score over what is answered, 0 to 100; null when nothing is
 * @param low what it becomes when everything missing turns out worst
 * @param high what it becomes when everything missing turns out best
 * @param coverage share of the applicable weight that is answered, 0 to 1
 * @param evidence share of the high answers in need of evidence that have it; null when
 * none needs it
 * @param assessable false when less than half of its weight applies; requirements on it
 * stay open
 * @param questions those that are asked
 */
public record DimensionScore(String id, @Nullable String parent, Text title, @Nullable Double score, double low,
		double high, double coverage, @Nullable Double evidence, boolean assessable, List<QuestionScore> questions) {

	public DimensionScore {
		questions = List.copyOf(questions);
	}

}
