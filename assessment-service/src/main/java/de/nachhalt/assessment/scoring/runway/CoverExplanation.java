package de.nachhalt.assessment.scoring.runway;

import de.nachhalt.assessment.scoring.model.Text;
import de.nachhalt.assessment.scoring.model.Truth;
import de.nachhalt.assessment.scoring.result.Runway.Cover;
import de.nachhalt.assessment.scoring.runway.Staff.Member;

/**
 * Says whether listening and answering go on while the most important person is away.
 */
final class CoverExplanation {

	private final Ledger ledger;

	CoverExplanation(Ledger ledger) {
		this.ledger = ledger;
	}

	Cover explain() {
		Member away = this.ledger.staff().mostImportant();
		Staff left = this.ledger.staff().without(away);
		Interval needed = this.ledger.tasks().listening().plus(this.ledger.answering());
		Truth hours = needed.within(left.available());
		Truth answers = this.ledger.answering().within(left.answering());
		Truth goesOn = Truth.at(Math.min(hours.ordinal(), answers.ordinal()));
		return new Cover((away != null) ? away.role() : null, goesOn, RunwayExplanation.range(needed),
				RunwayExplanation.range(left.available()),
				(away != null) ? sentence(away, goesOn, needed, left)
						: new Text("Im Haus ist niemand eingeplant, der zuhört und antwortet.",
								"Nobody in the house is planned to listen and answer."));
	}

	private Text sentence(Member away, Truth goesOn, Interval needed, Staff left) {
		Text verdict = switch (goesOn) {
			case TRUE -> new Text("beides geht weiter", "both go on");
			case OPEN -> new Text("ob beides weitergeht, ist offen", "whether both go on is open");
			case FALSE -> new Text("beides ruht ganz oder teilweise", "both rest, in part at least");
		};
		return Wording.fill(
				"Ist „%s“ abwesend, bleiben im Haus %s Stunden je Woche, davon %s bei Personen, die öffentlich "
						+ "antworten können. Zuhören und Antworten brauchen %s (Antworten: %s); %s.",
				"While “%s” is away, %s hours per week are left in the house, %s of them with people who can answer "
						+ "in public. Listening and answering need %s (answering: %s); %s.",
				Wording.word(away.role()), Wording.range(left.available()), Wording.range(left.answering()),
				Wording.range(needed), Wording.range(this.ledger.answering()), verdict);
	}

}
