package de.nachhalt.assessment.scoring.runway;

import java.util.List;

import de.nachhalt.assessment.scoring.model.Truth;
import de.nachhalt.assessment.scoring.result.ChannelAdvice;
import de.nachhalt.assessment.scoring.result.ChannelAdvice.Aspect;
import de.nachhalt.assessment.scoring.result.ChannelAdvice.Fit;
import de.nachhalt.assessment.scoring.result.ChannelAdvice.State;
import de.nachhalt.assessment.scoring.result.Range;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChannelAdviceTests {

	private final Plan plan = Plans.workedOut();

	@Test
	void nothing_is_said_of_channels_before_the_base_carries_it() {
		for (Truth undecided : List.of(Truth.FALSE, Truth.OPEN)) {
			ChannelAdvice advice = Plans.channels(this.plan, Truth.TRUE, undecided);
			assertThat(advice.state()).isEqualTo(State.LOCKED);
			assertThat(advice.ranking()).isEmpty();
			assertThat(advice.sentence().de())
				.isEqualTo("Über Kanäle wird zuletzt gesprochen; noch ist es zu früh. Text");
		}
	}

	@Test
	void without_a_plan_there_is_no_ranking() {
		ChannelAdvice advice = Projection.channelsWithoutPlan(List.of(Plans.precondition(Truth.TRUE)));
		assertThat(advice.state()).isEqualTo(State.OPEN);
		assertThat(advice.ranking()).isEmpty();
	}

	@Test
	void the_channel_that_reaches_the_target_groups_and_is_carried_comes_first() {
		ChannelAdvice advice = Plans.channels(this.plan, Truth.TRUE);
		assertThat(advice.state()).isEqualTo(State.RANKED);
		Fit best = advice.ranking().getFirst();
		assertThat(best.channel()).isEqualTo("linkedin");
		assertThat(best.fits()).isEqualTo(Truth.TRUE);
		// both groups, the purpose, two of three formats, carried: (100 + 100 + 66.7 +
		// 100) / 4
		assertThat(best.score().low()).isBetween(91.6, 91.7);
		// 1 × 1.5 + 1
		assertThat(best.hours()).isEqualTo(Range.of(2.5, 2.5));
		assertThat(advice.sentence().en()).isEqualTo("These fit, in this order: LinkedIn, Own blog with newsletter.");
		assertThat(best.criteria().getFirst().sentence().de())
			.isEqualTo("Zielgruppen: 2 von 2 (Geschäftskunden und Entscheider, Bewerber mit Berufserfahrung).");
	}

	@Test
	void a_channel_that_misses_one_criterion_does_not_fit_and_says_why() {
		Fit xing = fit(Plans.channels(this.plan, Truth.TRUE), "xing");
		assertThat(xing.fits()).isEqualTo(Truth.FALSE);
		assertThat(xing.sentence().en()).isEqualTo("XING does not fit. Purposes: 0 of 1.");
		Fit youtube = fit(Plans.channels(this.plan, Truth.TRUE), "youtube");
		assertThat(youtube.criteria()).filteredOn((criterion) -> criterion.aspect() == Aspect.FORMATS)
			.extracting(ChannelAdvice.Criterion::met)
			.containsExactly(Truth.FALSE);
	}

	@Test
	void where_hours_carry_no_channel_none_fits() {
		Plan busy = Plans.with(this.plan, List.of(Plans.person("Inhaber", 3, 0, List.of("text", "photo", "article"))),
				List.of(), "Inhaber");
		ChannelAdvice advice = Plans.channels(busy, Truth.TRUE);
		assertThat(advice.state()).isEqualTo(State.NONE);
		assertThat(advice.sentence().de()).startsWith("Keiner der Kanäle passt");
		assertThat(fit(advice, "linkedin").sentence().de()).isEqualTo(
				"LinkedIn passt nicht. Aufwand: Der geringste sinnvolle Rhythmus (1 je Woche) braucht 2,5 Stunden je Woche; "
						+ "nach Zuhören, Abstimmung und Lernen bleiben 0,5.");
	}

	@Test
	void while_the_target_groups_are_not_named_the_fit_is_open() {
		Plan vague = new Plan(this.plan.start(), null, this.plan.channels(), this.plan.people(), List.of(), "Marketing",
				false, 2.0, null, 0.5, this.plan.money(), this.plan.content(), null, null);
		ChannelAdvice advice = Plans.channels(vague, Truth.TRUE);
		assertThat(advice.state()).isEqualTo(State.OPEN);
		assertThat(fit(advice, "linkedin").fits()).isEqualTo(Truth.OPEN);
	}

	@Test
	void a_plan_without_channels_is_filled_with_those_that_fit() {
		Plan empty = Plans.with(this.plan, List.of());
		Projection projection = Projection.of(empty, Plans.PLANNING);
		ChannelAdvice advice = projection.channels(List.of(Plans.precondition(Truth.TRUE)));
		assertThat(projection.runway(advice).largest().channels()).first()
			.satisfies((cadence) -> assertThat(cadence.channel()).isEqualTo("linkedin"))
			.satisfies((cadence) -> assertThat(cadence.posts()).isEqualTo(2));
		assertThat(Plans.runway(empty).largest().channels()).isEmpty();
	}

	private static Fit fit(ChannelAdvice advice, String channel) {
		return advice.ranking().stream().filter((fit) -> fit.channel().equals(channel)).findFirst().orElseThrow();
	}

}
