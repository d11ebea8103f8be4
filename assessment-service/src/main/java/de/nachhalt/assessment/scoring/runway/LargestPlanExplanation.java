package de.nachhalt.assessment.scoring.runway;

import java.util.List;
import java.util.Objects;

import de.nachhalt.assessment.scoring.model.Text;
import de.nachhalt.assessment.scoring.model.Truth;
import de.nachhalt.assessment.scoring.result.Range;
import de.nachhalt.assessment.scoring.result.Runway.Cause;
import de.nachhalt.assessment.scoring.result.Runway.LargestPlan;
import de.nachhalt.assessment.scoring.result.Runway.LargestPlan.Cadence;
import org.jspecify.annotations.Nullable;

/**
 * Says which plan carries at most.
 */
final class LargestPlanExplanation {

	private final Ledger candidates;

	private final LargestPlan certain;

	LargestPlanExplanation(Ledger candidates) {
		this.candidates = candidates;
		this.certain = explain(Growth.largest(candidates, (carries) -> carries == Truth.TRUE));
	}

	/**
	 * When everything unknown turns out worst.
	 */
	LargestPlan certain() {
		return this.certain;
	}

	/**
	 * When everything unknown turns out best; null when that makes no difference.
	 */
	@Nullable LargestPlan possible() {
		LargestPlan best = explain(Growth.largest(this.candidates, (carries) -> carries != Truth.FALSE));
		boolean same = best.found() == this.certain.found() && best.channels().equals(this.certain.channels());
		return same ? null : best;
	}

	private LargestPlan explain(@Nullable Ledger largest) {
		if (largest == null) {
			return none();
		}
		List<Cadence> channels = largest.lines().stream().map(LargestPlanExplanation::cadence).toList();
		return new LargestPlan(true, channels, RunwayExplanation.range(largest.needed()), sentence(largest, channels));
	}

	private LargestPlan none() {
		Ledger idle = this.candidates.with(this.candidates.lines().stream().map((line) -> line.posting(0)).toList());
		Cause cause = Objects.requireNonNullElse(RunwayExplanation.cause(idle), Cause.HOURS);
		return new LargestPlan(false, List.of(), RunwayExplanation.range(idle.needed()),
				Wording.paragraph(
						new Text("Derzeit trägt kein Plan, auch keiner ohne Beiträge.",
								"At present no plan carries, not even one without posts."),
						new EndWording(idle).of(cause)));
	}

	private static Cadence cadence(Line line) {
		return new Cadence(line.channel().id(), line.channel().title(), (int) line.posts().low(),
				Range.of(line.channel().cadence().low(), line.channel().cadence().high()));
	}

	private Text sentence(Ledger largest, List<Cadence> channels) {
		if (channels.isEmpty()) {
			return new Text("Ein Kanal, der zu prüfen wäre, ist nicht genannt.",
					"No channel is named that could be examined.");
		}
		List<Text> posted = channels.stream()
			.filter((cadence) -> cadence.posts() > 0)
			.map((cadence) -> Wording.fill("%s mit %s", "%s with %s", cadence.title(), posts(cadence.posts())))
			.toList();
		Text hours = Wording.fill("%s von %s Stunden je Woche sind dann gebunden.",
				"%s of %s hours per week are taken then.", Wording.range(largest.needed()),
				Wording.range(largest.staff().available()));
		return posted.isEmpty() ? Wording.paragraph(new Text(
				"Mehr als Zuhören, Abstimmung und Lernen trägt nicht; für einen Beitrag je Woche reicht es auf keinem der Kanäle.",
				"No more than listening, coordination and learning carries; there is not enough for one post a week on any of the channels."),
				hours)
				: Wording.paragraph(
						Wording.fill("Höchstens tragen: %s.", "At most these carry: %s.", Wording.list(posted)), hours);
	}

	private static Text posts(int posts) {
		return (posts == 1) ? new Text("1 Beitrag je Woche", "1 post per week")
				: new Text(posts + " Beiträgen je Woche", posts + " posts per week");
	}

}
