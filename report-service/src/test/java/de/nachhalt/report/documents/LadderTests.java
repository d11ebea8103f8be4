package de.nachhalt.report.documents;

import java.util.List;

import de.nachhalt.report.charts.LadderChart.Standing;
import de.nachhalt.report.result.Language;
import de.nachhalt.report.result.Verdict;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LadderTests {

	private final Wording words = new Wording(Language.DE);

	@Test
	void steps_are_reached_still_possible_or_closed() {
		Ladder ladder = Ladder.of(Samples.groundwork(), this.words);

		assertThat(ladder.rungs()).extracting(Rung::standing)
			.containsExactly(Standing.REACHED, Standing.REACHED, Standing.REACHED, Standing.POSSIBLE, Standing.CLOSED);
		assertThat(ladder.current().title()).isEqualTo("Grundlagen schaffen");
		assertThat(ladder.highest().title()).isEqualTo("Erproben");
		assertThat(ladder.open()).isTrue();
	}

	@Test
	void what_is_met_on_the_level_reached_comes_first() {
		List<Reason> met = Ladder.of(Samples.groundwork(), this.words).met();

		assertThat(met).isNotEmpty().allSatisfy((reason) -> assertThat(reason.verdict()).isEqualTo(Verdict.TRUE));
		assertThat(met.getFirst().level()).isEqualTo("groundwork");
	}

	@Test
	void what_is_missing_concerns_the_next_level_only() {
		Ladder ladder = Ladder.of(Samples.leave(), this.words);

		assertThat(ladder.next().title()).isEqualTo("Zuhören");
		assertThat(ladder.missing()).isNotEmpty()
			.allSatisfy((reason) -> assertThat(reason.verdict()).isEqualTo(Verdict.FALSE))
			.allSatisfy((reason) -> assertThat(reason.level()).isEqualTo("listen"));
	}

}
