package de.nachhalt.assessment.scoring.runway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import de.nachhalt.assessment.scoring.TestCatalogues;
import de.nachhalt.assessment.scoring.model.Channel;
import de.nachhalt.assessment.scoring.model.Planning;
import de.nachhalt.assessment.scoring.model.Term;
import de.nachhalt.assessment.scoring.model.Truth;
import de.nachhalt.assessment.scoring.model.Text;
import de.nachhalt.assessment.scoring.result.ChannelAdvice;
import de.nachhalt.assessment.scoring.result.ChannelAdvice.Precondition;
import de.nachhalt.assessment.scoring.result.Runway;
import org.jspecify.annotations.Nullable;

/**
 * Plans for tests: one that is worked out by hand, and ones drawn from a seed.
 */
final class Plans {

	static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

	static final Planning PLANNING = planning();

	private static final Text TEXT = new Text("Text", "text");

	private Plans() {
	}

	/**
	 * 8 h less a tenth and 3 h less a fifth: 9.6 h. LinkedIn 2 × 1.5 + 1 = 4 h, blog 0.25
	 * × 6 + 0.5 = 2 h, listening 2 h, learning 0.5 h: 8.5 h. Three ideas a week, 2.25
	 * posts.
	 */
	static Plan workedOut() {
		return new Plan(MONDAY, null, List.of(linkedIn(2), blog(0.25)),
				List.of(person("Marketing", 8, 0.1, List.of("text", "article", Plan.ANSWERING)),
						person("Technik", 3, 0.2, List.of("photo"))),
				List.of(), "Marketing", false, 2.0, null, 0.5, new Plan.Money(0.0, 0.0, 0.0),
				new Plan.Content(0.0, 3.0), List.of("business", "applicants"), List.of("expertise"));
	}

	static Plan.Outlet linkedIn(double posts) {
		return new Plan.Outlet("linkedin", posts, 1.5, 1.0, 0);
	}

	static Plan.Outlet blog(double posts) {
		return new Plan.Outlet("blog", posts, 6.0, 0.5, 0);
	}

	static Plan.Person person(String role, double hours, double absence, List<String> skills) {
		return new Plan.Person(role, hours, absence, skills, false);
	}

	static Plan with(Plan plan, List<Plan.Outlet> channels) {
		return new Plan(plan.start(), plan.weeks(), channels, plan.people(), plan.substitutes(),
				plan.mainCommunicator(), plan.agency(), plan.listening(), plan.coordination(), plan.learning(),
				plan.money(), plan.content(), plan.audiences(), plan.purposes());
	}

	static Plan with(Plan plan, Plan.Money money, Plan.Content content, @Nullable Double weeks) {
		return new Plan(plan.start(), weeks, plan.channels(), plan.people(), plan.substitutes(),
				plan.mainCommunicator(), plan.agency(), plan.listening(), plan.coordination(), plan.learning(), money,
				content, plan.audiences(), plan.purposes());
	}

	static Plan with(Plan plan, List<Plan.Person> people, List<Plan.Substitute> substitutes,
			@Nullable String mainCommunicator) {
		return new Plan(plan.start(), plan.weeks(), plan.channels(), people, substitutes, mainCommunicator,
				plan.agency(), plan.listening(), plan.coordination(), plan.learning(), plan.money(), plan.content(),
				plan.audiences(), plan.purposes());
	}

	static Runway runway(Plan plan) {
		Projection projection = Projection.of(plan, PLANNING);
		return projection.runway(projection.channels(List.of(precondition(Truth.FALSE))));
	}

	static ChannelAdvice channels(Plan plan, Truth... unlocked) {
		return Projection.of(plan, PLANNING).channels(List.of(unlocked).stream().map(Plans::precondition).toList());
	}

	static Precondition precondition(Truth state) {
		return new Precondition("p", state, TEXT, List.of());
	}

	/**
	 * A plan in which each input is unknown with the given chance.
	 */
	static Plan drawn(Random random, double unknown) {
		Draw draw = new Draw(random, unknown);
		List<Plan.Outlet> channels = new ArrayList<>();
		for (Channel channel : PLANNING.channels()) {
			if (random.nextInt(3) == 0) {
				channels.add(new Plan.Outlet(channel.id(), draw.upTo(6), draw.from(0.1, 6), draw.upTo(3),
						random.nextInt(3) * 20));
			}
		}
		List<Plan.Person> people = new ArrayList<>();
		for (int i = 0; i < random.nextInt(4); i++) {
			people.add(new Plan.Person("P" + i, draw.upTo(20), draw.upTo(0.3), draw.skills(), random.nextInt(4) == 0));
		}
		List<Plan.Substitute> substitutes = people.isEmpty() || random.nextBoolean() ? List.of()
				: List.of(new Plan.Substitute("S", "P0", draw.upTo(8), draw.skills()));
		return new Plan(MONDAY, random.nextBoolean() ? null : 1.0 + random.nextInt(60), channels, people, substitutes,
				people.isEmpty() || random.nextBoolean() ? null : "P0", random.nextInt(3) == 0, draw.upTo(3),
				draw.upTo(3), draw.upTo(2), new Plan.Money(draw.upTo(20_000), draw.upTo(1_000), draw.upTo(1_500)),
				new Plan.Content(draw.upTo(60), draw.upTo(12)), null, null);
	}

	private static Planning planning() {
		Planning planning = TestCatalogues.builtIn().catalogue().planning();
		if (planning == null) {
			throw new IllegalStateException("the built-in catalogue knows channels");
		}
		return planning;
	}

	private record Draw(Random random, double unknown) {

		@Nullable Double upTo(double most) {
			return from(0, most);
		}

		@Nullable Double from(double least, double most) {
			double drawn = least + Math.round(this.random.nextDouble() * 20) / 20.0 * (most - least);
			return (this.random.nextDouble() < this.unknown) ? null : drawn;
		}

		@Nullable List<String> skills() {
			if (this.random.nextDouble() < this.unknown) {
				return null;
			}
			List<String> skills = new ArrayList<>(
					PLANNING.formats().stream().map(Term::id).filter((id) -> this.random.nextBoolean()).toList());
			if (this.random.nextBoolean()) {
				skills.add(Plan.ANSWERING);
			}
			return skills;
		}

	}

}
