package de.nachhalt.assessment.scoring.runway;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import de.nachhalt.assessment.scoring.model.Channel;
import de.nachhalt.assessment.scoring.model.Planning;
import de.nachhalt.assessment.scoring.model.Term;
import de.nachhalt.assessment.scoring.model.Text;
import de.nachhalt.assessment.scoring.model.Truth;
import de.nachhalt.assessment.scoring.result.ChannelAdvice.Aspect;
import de.nachhalt.assessment.scoring.result.ChannelAdvice.Criterion;
import de.nachhalt.assessment.scoring.result.ChannelAdvice.Fit;
import de.nachhalt.assessment.scoring.result.Range;
import org.jspecify.annotations.Nullable;

/**
 * Judges one channel after the other: whether it reaches at least one of the target
 * groups, serves at least one of the purposes, lives on at least one format that the
 * people can make, and whether its least sensible cadence carries.
 */
final class ChannelJudgement {

	private static final double FULL = 100;

	private final Plan plan;

	private final Planning planning;

	private final Ledger ledger;

	ChannelJudgement(Plan plan, Planning planning, Ledger ledger) {
		this.plan = plan;
		this.planning = planning;
		this.ledger = ledger;
	}

	Fit fit(Channel channel) {
		Line line = line(channel);
		List<Criterion> criteria = List.of(
				shared(Aspect.AUDIENCE, new Text("Zielgruppen", "Target groups"), this.plan.audiences(),
						channel.audiences(), this.planning.audiences()),
				shared(Aspect.PURPOSE, new Text("Zwecke", "Purposes"), this.plan.purposes(), channel.purposes(),
						this.planning.purposes()),
				formats(channel), new EffortJudgement(this.ledger, line).judge());
		Truth fits = criteria.stream().map(Criterion::met).reduce(Truth.TRUE, ChannelJudgement::lesser);
		return new Fit(channel.id(), channel.title(), fits, mean(criteria), RunwayExplanation.range(line.hours()),
				criteria, sentence(channel, fits, criteria));
	}

	private Line line(Channel channel) {
		return this.ledger.lines()
			.stream()
			.filter((line) -> line.channel().equals(channel))
			.findFirst()
			.orElseGet(() -> Bookkeeping.standard(channel))
			.posting(channel.cadence().low());
	}

	private static Criterion shared(Aspect aspect, Text label, @Nullable List<String> wanted, List<String> offered,
			List<Term> terms) {
		if (wanted == null || wanted.isEmpty()) {
			return new Criterion(aspect, Truth.OPEN, Range.of(0, FULL),
					Wording.fill("%s: im Plan nicht genannt.", "%s: not named in the plan.", label));
		}
		List<Text> met = names(terms, wanted.stream().filter(offered::contains).toList());
		double score = FULL * met.size() / wanted.size();
		Text share = Wording.fill("%s: %s von %s", "%s: %s of %s", label, Wording.number(met.size()),
				Wording.number(wanted.size()));
		return new Criterion(aspect, met.isEmpty() ? Truth.FALSE : Truth.TRUE, Range.of(score, score), met.isEmpty()
				? Wording.fill("%s.", "%s.", share) : Wording.fill("%s (%s).", "%s (%s).", share, Wording.list(met)));
	}

	/**
	 * What the people can make. Somebody whose skills are not known may have any.
	 */
	private Criterion formats(Channel channel) {
		Set<String> skills = new HashSet<>();
		boolean unknown = this.plan.people().stream().anyMatch((person) -> person.skills() == null);
		for (Plan.Person person : this.plan.people()) {
			List<String> known = person.skills();
			skills.addAll((known != null) ? known : List.of());
		}
		List<String> made = channel.formats().stream().filter(skills::contains).toList();
		double low = FULL * made.size() / channel.formats().size();
		Truth without = unknown ? Truth.OPEN : Truth.FALSE;
		Text needed = Wording.list(names(this.planning.formats(), channel.formats()));
		return new Criterion(Aspect.FORMATS, made.isEmpty() ? without : Truth.TRUE, Range.of(low, unknown ? FULL : low),
				Wording.fill("Formate: gebraucht werden %s; beherrscht %s.", "Formats: needed are %s; mastered %s.",
						needed, mastered(made, unknown)));
	}

	private Text mastered(List<String> made, boolean unknown) {
		if (made.isEmpty()) {
			return unknown ? new Text("wird vielleicht etwas davon", "are perhaps some of them")
					: new Text("wird nichts davon", "are none of them");
		}
		return Wording.fill("werden %s", "are %s", Wording.list(names(this.planning.formats(), made)));
	}

	private static Range mean(List<Criterion> criteria) {
		double low = 0;
		double high = 0;
		for (Criterion criterion : criteria) {
			Double from = criterion.score().low();
			Double to = criterion.score().high();
			low += (from != null) ? from : FULL;
			high += (to != null) ? to : FULL;
		}
		return Range.of(low / criteria.size(), high / criteria.size());
	}

	private static Text sentence(Channel channel, Truth fits, List<Criterion> criteria) {
		if (fits == Truth.TRUE) {
			return Wording.fill("%s passt.", "%s fits.", channel.title());
		}
		List<Text> reasons = new ArrayList<>();
		criteria.stream()
			.filter((criterion) -> criterion.met() == fits)
			.forEach((criterion) -> reasons.add(criterion.sentence()));
		return (fits == Truth.FALSE)
				? Wording.fill("%s passt nicht. %s", "%s does not fit. %s", channel.title(), Wording.list(reasons, " "))
				: Wording.fill("Ob %s passt, ist noch offen. %s", "Whether %s fits is still open. %s", channel.title(),
						Wording.list(reasons, " "));
	}

	private static List<Text> names(List<Term> terms, List<String> ids) {
		return terms.stream().filter((term) -> ids.contains(term.id())).map(Term::text).toList();
	}

	private static Truth lesser(Truth one, Truth other) {
		return Truth.at(Math.min(one.ordinal(), other.ordinal()));
	}

}
