package de.nachhalt.assessment.scoring.runway;

import java.util.ArrayList;
import java.util.List;

import de.nachhalt.assessment.scoring.model.Text;
import de.nachhalt.assessment.scoring.model.Truth;
import de.nachhalt.assessment.scoring.result.Runway.Cause;

/**
 * Says how long one thing lasts, with the numbers behind.
 */
final class EndWording {

	static final Text LISTENING = new Text("Zuhören", "listening");

	static final Text COORDINATION = new Text("Abstimmung", "coordination");

	static final Text LEARNING = new Text("Lernen", "learning");

	private final Ledger ledger;

	EndWording(Ledger ledger) {
		this.ledger = ledger;
	}

	Text of(Cause cause) {
		return switch (cause) {
			case HOURS -> hours();
			case MONEY -> money();
			case CONTENT -> content();
		};
	}

	private Text hours() {
		Tasks tasks = this.ledger.tasks();
		List<Text> parts = new ArrayList<>();
		this.ledger.lines().forEach((line) -> part(parts, line.channel().title(), line.hours()));
		part(parts, LISTENING, tasks.listening());
		part(parts, COORDINATION, tasks.coordination());
		part(parts, LEARNING, tasks.learning());
		List<Text> people = new ArrayList<>();
		this.ledger.staff().members().forEach((member) -> part(people, Wording.word(member.role()), member.hours()));
		Text sum = Wording.fill("Nötig sind %s Stunden je Woche%s, verfügbar sind %s%s.",
				"Needed are %s hours per week%s, available are %s%s.", Wording.range(this.ledger.needed()),
				behind(parts), Wording.range(this.ledger.staff().available()), behind(people));
		return Wording.paragraph(sum, house());
	}

	/**
	 * What the house lacks for what only the house can do; empty when it lacks nothing.
	 */
	Text house() {
		if (this.ledger.houseSuffices() == Truth.TRUE) {
			return Wording.word("");
		}
		return Wording.fill("Zuhören, Abstimmung und Lernen bleiben im Haus und brauchen %s Stunden; dort sind es %s.",
				"Listening, coordination and learning stay in the house and need %s hours; it has %s.",
				Wording.range(this.ledger.tasks().total()), Wording.range(this.ledger.staff().inHouse()));
	}

	private Text money() {
		Purse purse = this.ledger.purse();
		Interval costs = purse.costsPerMonth().plus(this.ledger.sum(Line::costs).times(Purse.WEEKS_PER_MONTH));
		return Wording.fill("Geld: Budget %s Euro, Zugang je Monat %s, Ausgaben je Monat %s; das reicht %s.",
				"Money: budget %s euros, %s added and %s spent per month; that lasts %s.",
				Wording.range(purse.budget()), Wording.range(purse.perMonth()), Wording.range(costs),
				lasting(Cause.MONEY));
	}

	private Text content() {
		Ideas ideas = this.ledger.ideas();
		return Wording.fill("Themen: Vorrat %s Ideen, Zugang je Woche %s, Bedarf je Woche %s; das reicht %s.",
				"Content: stock %s ideas, %s added and %s used per week; that lasts %s.", Wording.range(ideas.stock()),
				Wording.range(ideas.perWeek()), Wording.range(this.ledger.posts()), lasting(Cause.CONTENT));
	}

	private Text lasting(Cause cause) {
		return weeks(this.ledger.end(cause));
	}

	/**
	 * A number of weeks, whole or not, or as long as the plan.
	 */
	Text weeks(Interval weeks) {
		if (Double.isInfinite(weeks.low())) {
			return Double.isInfinite(this.ledger.duration()) ? new Text("auf Dauer", "for good")
					: Wording.fill("für die vorgesehenen %s Wochen", "for the %s weeks planned",
							Wording.number(this.ledger.duration()));
		}
		if (Double.isInfinite(weeks.high()) && weeks.low() == 0) {
			return new Text("unbekannt lange", "for an unknown time");
		}
		Text number = Wording.range(weeks);
		return number.en().equals("1") ? new Text("1 Woche", "1 week") : Wording.fill("%s Wochen", "%s weeks", number);
	}

	private static void part(List<Text> parts, Text label, Interval amount) {
		if (amount.high() > 0) {
			parts.add(Wording.fill("%s %s", "%s %s", label, Wording.range(amount)));
		}
	}

	private static Text behind(List<Text> parts) {
		return parts.isEmpty() ? Wording.word("") : Wording.fill(" (%s)", " (%s)", Wording.list(parts, "; "));
	}

}
