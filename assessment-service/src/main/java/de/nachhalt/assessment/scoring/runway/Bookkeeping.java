package de.nachhalt.assessment.scoring.runway;

import java.util.ArrayList;
import java.util.List;

import de.nachhalt.assessment.scoring.model.Channel;
import de.nachhalt.assessment.scoring.model.Figure;
import de.nachhalt.assessment.scoring.model.Planning;
import de.nachhalt.assessment.scoring.model.Text;
import de.nachhalt.assessment.scoring.model.Truth;
import de.nachhalt.assessment.scoring.result.Range;
import de.nachhalt.assessment.scoring.result.Runway.Assumption;
import de.nachhalt.assessment.scoring.runway.Staff.Member;
import org.jspecify.annotations.Nullable;

/**
 * Turns a plan into a ledger: puts the catalogue's figures where the plan says nothing,
 * and notes each.
 */
final class Bookkeeping {

	/**
	 * Hours that somebody may at most give to it in a week, as long as nobody says how
	 * many.
	 */
	private static final Interval ANY_HOURS = new Interval(0, 40);

	private final Plan plan;

	private final Planning planning;

	private final List<Assumption> assumptions = new ArrayList<>();

	Bookkeeping(Plan plan, Planning planning) {
		this.plan = plan;
		this.planning = planning;
	}

	/**
	 * What was put in the place of unknown inputs, once the ledger is written.
	 */
	List<Assumption> assumptions() {
		return List.copyOf(this.assumptions);
	}

	Ledger ledger() {
		List<Line> lines = this.plan.channels().stream().map(this::line).toList();
		Double weeks = this.plan.weeks();
		return new Ledger(lines, tasks(), staff(), purse(), ideas(),
				(weeks != null) ? weeks : Double.POSITIVE_INFINITY);
	}

	/**
	 * A channel that is not in the plan, at the least cadence that makes sense.
	 */
	static Line standard(Channel channel) {
		return new Line(channel, Interval.of(channel.cadence().low()), Interval.of(channel.hoursPerPost()),
				Interval.of(channel.community()), 0);
	}

	private Line line(Plan.Outlet outlet) {
		Channel channel = this.planning.channel(outlet.channel())
			.orElseThrow(() -> new IllegalArgumentException("no channel " + outlet.channel()));
		String path = "channels[" + channel.id() + "].";
		return new Line(channel,
				figure(outlet.posts(), channel.cadence(), path + "posts",
						about(channel.title(), "Beiträge je Woche", "posts per week")),
				figure(outlet.hoursPerPost(), channel.hoursPerPost(), path + "hoursPerPost",
						about(channel.title(), "Stunden je Beitrag", "hours per post")),
				figure(outlet.community(), channel.community(), path + "community",
						about(channel.title(), "Stunden je Woche für Kontaktpflege", "hours per week for community")),
				outlet.costPerPost());
	}

	private Tasks tasks() {
		return new Tasks(
				figure(this.plan.listening(), this.planning.listening(), "listening",
						new Text("Stunden je Woche für das Zuhören", "hours per week for listening")),
				coordination(), figure(this.plan.learning(), this.planning.learning(), "learning",
						new Text("Stunden je Woche für das Lernen", "hours per week for learning")));
	}

	private Interval coordination() {
		Double given = this.plan.coordination();
		if (!this.plan.withAgency()) {
			return Interval.of((given != null) ? given : 0);
		}
		Figure figure = this.planning.coordination();
		return figure(given, figure, "coordination",
				new Text("Stunden je Woche für die Abstimmung", "hours per week for coordination"))
			.atLeast(figure.low());
	}

	private Staff staff() {
		List<Member> members = this.plan.people().stream().map(this::member).toList();
		List<Member> substitutes = this.plan.substitutes()
			.stream()
			.map((substitute) -> new Member(substitute.role(), substitute.replaces(),
					hours(substitute.hours(), "substitutes", substitute.role()), answers(substitute.skills()), false))
			.toList();
		return new Staff(members, substitutes);
	}

	private Member member(Plan.Person person) {
		Interval hours = hours(person.hours(), "people", person.role());
		Interval absence = figure(person.absence(), this.planning.absence(), "people[" + person.role() + "].absence",
				about(Wording.word(person.role()), "Anteil der Abwesenheit", "share of absence"));
		Interval present = new Interval(1 - absence.high(), 1 - absence.low());
		return new Member(person.role(), null, hours.times(present), answers(person.skills()), person.outside());
	}

	private Interval hours(@Nullable Double given, String list, String role) {
		return known(given, ANY_HOURS, "%s[%s].hours".formatted(list, role),
				about(Wording.word(role), "Stunden je Woche", "hours per week"));
	}

	private static Truth answers(@Nullable List<String> skills) {
		if (skills == null) {
			return Truth.OPEN;
		}
		return skills.contains(Plan.ANSWERING) ? Truth.TRUE : Truth.FALSE;
	}

	private Purse purse() {
		Plan.Money money = this.plan.money();
		return new Purse(known(money.budget(), Interval.UNKNOWN, "money.budget", new Text("Budget", "budget")),
				known(money.perMonth(), Interval.UNKNOWN, "money.perMonth",
						new Text("Mittel je Monat", "means per month")),
				known(money.costsPerMonth(), Interval.UNKNOWN, "money.costsPerMonth",
						new Text("Fremdkosten je Monat", "external costs per month")));
	}

	private Ideas ideas() {
		Plan.Content content = this.plan.content();
		return new Ideas(
				known(content.stock(), Interval.UNKNOWN, "content.stock",
						new Text("Vorrat an Ideen", "stock of ideas")),
				known(content.perWeek(), Interval.UNKNOWN, "content.perWeek",
						new Text("neue Ideen je Woche", "new ideas per week")));
	}

	private Interval figure(@Nullable Double given, Figure figure, String input, Text label) {
		if (given != null) {
			return Interval.of(given);
		}
		this.assumptions
			.add(new Assumption(input, label, Range.of(figure.low(), figure.high()), figure.source(), figure.year()));
		return Interval.of(figure);
	}

	private Interval known(@Nullable Double given, Interval otherwise, String input, Text label) {
		if (given != null) {
			return Interval.of(given);
		}
		this.assumptions.add(new Assumption(input, label, Range.of(otherwise.low(), otherwise.high()), null, null));
		return otherwise;
	}

	private static Text about(Text subject, String de, String en) {
		return new Text(subject.de() + ": " + de, subject.en() + ": " + en);
	}

}
