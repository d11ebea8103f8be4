package de.nachhalt.assessment.practice;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StandingTests {

	@Test
	void a_score_stands_above_those_that_score_less_and_half_of_its_equals() {
		Standing standing = Standing.of(60, List.of(80.0, 20.0, 60.0, 40.0, 60.0));
		// two score less, two the same, of five
		assertThat(standing.percentile()).isEqualTo(60);
		assertThat(standing.lowerQuartile()).isEqualTo(40);
		assertThat(standing.median()).isEqualTo(60);
		assertThat(standing.upperQuartile()).isEqualTo(60);
	}

	@Test
	void between_two_values_quartiles_are_taken_in_proportion() {
		Standing standing = Standing.of(0, List.of(10.0, 20.0, 40.0, 80.0, 90.0, 100.0));
		assertThat(standing.percentile()).isZero();
		assertThat(standing.lowerQuartile()).isEqualTo(25);
		assertThat(standing.median()).isEqualTo(60);
		assertThat(standing.upperQuartile()).isEqualTo(87.5);
	}

	@Property(tries = 1_000)
	void whoever_scores_more_stands_no_lower(
			@ForAll @Size(min = 5, max = 40) List<@DoubleRange(max = 100) Double> others,
			@ForAll @DoubleRange(max = 100) double one, @ForAll @DoubleRange(max = 100) double other) {
		Standing lower = Standing.of(Math.min(one, other), others);
		Standing higher = Standing.of(Math.max(one, other), others);
		assertThat(lower.percentile()).isBetween(0.0, higher.percentile());
		assertThat(higher.percentile()).isLessThanOrEqualTo(100);
		assertThat(higher.lowerQuartile()).isLessThanOrEqualTo(higher.median());
		assertThat(higher.median()).isLessThanOrEqualTo(higher.upperQuartile());
	}

}
