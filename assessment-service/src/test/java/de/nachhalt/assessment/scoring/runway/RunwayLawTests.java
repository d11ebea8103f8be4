package de.nachhalt.assessment.scoring.runway;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import de.nachhalt.assessment.scoring.model.Truth;
import de.nachhalt.assessment.scoring.result.Range;
import de.nachhalt.assessment.scoring.result.Runway;
import de.nachhalt.assessment.scoring.result.Runway.LargestPlan.Cadence;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every plan.
 */
class RunwayLawTests {

	private static final double ROUNDING = 1e-6;

	@Property(tries = 1_000)
	void the_largest_plan_carries_and_with_one_post_more_on_any_channel_it_does_not(@ForAll long seed) {
		Plan plan = Plans.drawn(new Random(seed), 0);
		Runway.LargestPlan largest = Plans.runway(plan).largest();
		if (!largest.found()) {
			assertThat(carries(plan, posting(plan, List.of(), ""))).isEqualTo(Truth.FALSE);
			return;
		}
		assertThat(carries(plan, posting(plan, largest.channels(), ""))).isEqualTo(Truth.TRUE);
		for (Plan.Outlet outlet : plan.channels()) {
			assertThat(carries(plan, posting(plan, largest.channels(), outlet.channel()))).isEqualTo(Truth.FALSE);
		}
	}

	@Property(tries = 1_000)
	void with_unknown_inputs_the_largest_plan_carries_for_certain_and_one_post_more_does_not(@ForAll long seed) {
		Random random = new Random(seed);
		Plan plan = Plans.drawn(random, random.nextDouble() / 4);
		Runway.LargestPlan largest = Plans.runway(plan).largest();
		List<Cadence> channels = largest.found() ? largest.channels() : List.of();
		Truth carries = carries(plan, posting(plan, channels, ""));
		assertThat(carries == Truth.TRUE).isEqualTo(largest.found());
		for (Plan.Outlet outlet : plan.channels()) {
			assertThat(carries(plan, posting(plan, channels, outlet.channel()))).isNotEqualTo(Truth.TRUE);
		}
	}

	@Property(tries = 1_000)
	void whatever_an_unknown_input_turns_out_to_be_the_runway_lies_where_it_was_said_to(@ForAll long seed) {
		Random random = new Random(seed);
		Plan vague = Plans.drawn(random, 0.3);
		Runway before = Plans.runway(vague);
		Runway after = Plans.runway(Known.of(vague, random));
		assertThat(low(after.weeks())).isGreaterThanOrEqualTo(low(before.weeks()) - ROUNDING);
		assertThat(high(after.weeks())).isLessThanOrEqualTo(high(before.weeks()) + ROUNDING);
		if (before.carries() != Truth.OPEN) {
			assertThat(after.carries()).isEqualTo(before.carries());
		}
		assertThat(after.carries()).isNotEqualTo(Truth.OPEN);
	}

	@Property(tries = 1_000)
	void one_more_post_never_lengthens_the_runway(@ForAll long seed) {
		Random random = new Random(seed);
		Plan plan = Plans.drawn(random, 0.1);
		double before = high(Plans.runway(plan).weeks());
		for (int i = 0; i < plan.channels().size(); i++) {
			List<Plan.Outlet> more = new ArrayList<>(plan.channels());
			Plan.Outlet outlet = more.get(i);
			Double posts = outlet.posts();
			if (posts != null) {
				more.set(i, posting(outlet, posts + 1));
				assertThat(high(Plans.runway(Plans.with(plan, more)).weeks())).isLessThanOrEqualTo(before + ROUNDING);
			}
		}
	}

	@Property(tries = 1_000)
	void the_order_of_people_and_channels_changes_no_runway(@ForAll long seed) {
		Random random = new Random(seed);
		Plan plan = Plans.drawn(random, 0.1);
		List<Plan.Outlet> channels = new ArrayList<>(plan.channels());
		Collections.shuffle(channels, random);
		List<Plan.Person> people = new ArrayList<>(plan.people());
		Collections.shuffle(people, random);
		Plan shuffled = Plans.with(Plans.with(plan, channels), people, plan.substitutes(), plan.mainCommunicator());
		Runway one = Plans.runway(plan);
		Runway other = Plans.runway(shuffled);
		assertThat(other.carries()).isEqualTo(one.carries());
		assertThat(low(other.weeks()) - low(one.weeks())).satisfiesAnyOf((difference) -> assertThat(difference).isNaN(),
				(difference) -> assertThat(Math.abs(difference)).isLessThan(ROUNDING));
	}

	private static Truth carries(Plan plan, List<Plan.Outlet> channels) {
		return Plans.runway(Plans.with(plan, channels)).carries();
	}

	private static List<Plan.Outlet> posting(Plan plan, List<Cadence> posts, String oneMoreOn) {
		return plan.channels().stream().map((outlet) -> {
			int found = posts.stream()
				.filter((cadence) -> cadence.channel().equals(outlet.channel()))
				.mapToInt(Cadence::posts)
				.findFirst()
				.orElse(0);
			return posting(outlet, outlet.channel().equals(oneMoreOn) ? found + 1 : found);
		}).toList();
	}

	private static Plan.Outlet posting(Plan.Outlet outlet, double posts) {
		return new Plan.Outlet(outlet.channel(), posts, outlet.hoursPerPost(), outlet.community(),
				outlet.costPerPost());
	}

	private static double low(Range range) {
		Double low = range.low();
		return (low != null) ? low : Double.POSITIVE_INFINITY;
	}

	private static double high(Range range) {
		Double high = range.high();
		return (high != null) ? high : Double.POSITIVE_INFINITY;
	}

}
