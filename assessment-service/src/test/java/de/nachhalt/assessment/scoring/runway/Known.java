package de.nachhalt.assessment.scoring.runway;

import java.util.List;
import java.util.Random;

import de.nachhalt.assessment.scoring.model.Channel;
import de.nachhalt.assessment.scoring.model.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Puts something possible in the place of everything that a plan does not say.
 */
record Known(Random random) {

	static Plan of(Plan plan, Random random) {
		return new Known(random).plan(plan);
	}

	private Plan plan(Plan plan) {
		List<Plan.Person> people = plan.people()
			.stream()
			.map((person) -> new Plan.Person(person.role(), amount(person.hours(), 40),
					within(person.absence(), Plans.PLANNING.absence()), person.skills(), person.outside()))
			.toList();
		return new Plan(plan.start(), plan.weeks(), plan.channels().stream().map(this::outlet).toList(), people,
				plan.substitutes(), plan.mainCommunicator(), plan.agency(),
				within(plan.listening(), Plans.PLANNING.listening()), coordination(plan),
				within(plan.learning(), Plans.PLANNING.learning()),
				new Plan.Money(amount(plan.money().budget(), 50_000), amount(plan.money().perMonth(), 5_000),
						amount(plan.money().costsPerMonth(), 5_000)),
				new Plan.Content(amount(plan.content().stock(), 500), amount(plan.content().perWeek(), 50)),
				plan.audiences(), plan.purposes());
	}

	private @Nullable Double coordination(Plan plan) {
		if (!plan.withAgency()) {
			return plan.coordination();
		}
		return within(plan.coordination(), Plans.PLANNING.coordination());
	}

	private Plan.Outlet outlet(Plan.Outlet outlet) {
		Channel channel = Plans.PLANNING.channel(outlet.channel()).orElseThrow();
		return new Plan.Outlet(outlet.channel(), within(outlet.posts(), channel.cadence()),
				within(outlet.hoursPerPost(), channel.hoursPerPost()), within(outlet.community(), channel.community()),
				outlet.costPerPost());
	}

	private double within(@Nullable Double given, Figure figure) {
		return (given != null) ? given : figure.low() + this.random.nextDouble() * (figure.high() - figure.low());
	}

	private double amount(@Nullable Double given, double most) {
		return (given != null) ? given : this.random.nextDouble() * most;
	}

}
