package de.nachhalt.report.documents;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

import de.nachhalt.report.charts.SpanChart;
import de.nachhalt.report.result.Range;
import de.nachhalt.report.result.Runway;
import de.nachhalt.report.result.Runway.LargestPlan;
import de.nachhalt.report.result.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * How long the plan carries, as the reader sees it.
 */
record Stamina(Runway runway, Wording words) {

	private static final double DAYS = 7;

	static @Nullable Stamina of(@Nullable Runway runway, Wording words) {
		return (runway != null) ? new Stamina(runway, words) : null;
	}

	String mark() {
		return switch (this.runway.verdict()) {
			case TRUE -> "✓";
			case FALSE -> "✗";
			case OPEN -> "○";
		};
	}

	/**
	 * Whether the plan carries, or the day on which it ends and why.
	 */
	String headline() {
		String earliest = this.runway.earliest();
		if (this.runway.verdict() == Verdict.TRUE || earliest == null) {
			return lead();
		}
		String cause = this.words.sayAbout("cause", (this.runway.cause() != null) ? this.runway.cause() : "other");
		String from = this.words.day(LocalDate.parse(earliest));
		String latest = this.runway.latest();
		if (latest == null) {
			return this.words.say("runway.ends.perhaps", from, cause);
		}
		if (LocalDate.parse(earliest).equals(this.runway.firstDay()) && latest.equals(earliest)) {
			return this.words.say("runway.ends.never", from, cause);
		}
		return latest.equals(earliest) ? this.words.say("runway.ends", from, cause)
				: this.words.say("runway.ends.between", from, this.words.day(LocalDate.parse(latest)), cause);
	}

	/**
	 * The engine's sentence without the reasons, which stand in the table.
	 */
	private String lead() {
		String sentence = this.words.of(this.runway.sentence());
		for (Runway.End end : this.runway.ends()) {
			sentence = sentence.replace(this.words.of(end.sentence()), "");
		}
		String bare = sentence.strip();
		return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
	}

	List<Lasting> lastings() {
		return this.runway.ends()
			.stream()
			.map((end) -> new Lasting(this.words.sayAbout("cause", end.cause()), weeks(end.weeks()),
					this.words.of(end.sentence())))
			.toList();
	}

	private String weeks(Range weeks) {
		Double low = weeks.low();
		if (low == null) {
			return this.words.say("runway.endless");
		}
		return this.words.say("runway.weeks", this.words.range(weeks), (weeks.high() != null) ? weeks.high() : low);
	}

	/**
	 * What the needed hours consist of, in one line.
	 */
	String hours() {
		return this.runway.hours()
			.parts()
			.stream()
			.map((part) -> this.words.of(part.label()) + " " + this.words.range(part.hours()))
			.collect(Collectors.joining(" · "));
	}

	String needed() {
		return this.words.range(this.runway.hours().needed());
	}

	String available() {
		return this.words.range(this.runway.hours().available());
	}

	Verdict cover() {
		return this.runway.cover().verdict();
	}

	String coverSentence() {
		return this.words.of(this.runway.cover().sentence());
	}

	String largest() {
		return this.words.of(this.runway.largest().sentence());
	}

	/**
	 * What would carry at best; empty when nothing that matters is unknown.
	 */
	String possible() {
		LargestPlan possible = this.runway.possible();
		return (possible != null) ? this.words.of(possible.sentence()) : "";
	}

	List<Cadence> cadences() {
		return this.runway.largest()
			.channels()
			.stream()
			.map((each) -> new Cadence(this.words.of(each.title()), this.words.amount(each.posts()),
					this.words.range(each.sensible())))
			.toList();
	}

	List<Assumed> assumptions() {
		return this.runway.assumptions().stream().map((assumption) -> Assumed.of(assumption, this.words)).toList();
	}

	SpanChart timeline() {
		Double ends = this.runway.weeks().low();
		String earliest = this.runway.earliest();
		SpanChart.Cut cut = (earliest == null || ends == null) ? null
				: new SpanChart.Cut(ChronoUnit.DAYS.between(this.runway.firstDay(), LocalDate.parse(earliest)) / DAYS,
						this.words.day(LocalDate.parse(earliest)));
		return new SpanChart(this.runway.ends()
			.stream()
			.map((end) -> row(this.words.sayAbout("cause", end.cause()), end.weeks()))
			.toList(), this.words.say("runway.axis", this.words.day(this.runway.firstDay())), cut);
	}

	SpanChart balance() {
		return new SpanChart(
				List.of(row(this.words.say("runway.needed"), this.runway.hours().needed()),
						row(this.words.say("runway.available"), this.runway.hours().available())),
				this.words.say("runway.hours"), null);
	}

	private static SpanChart.Row row(String label, Range range) {
		double low = (range.low() != null) ? range.low() : Double.POSITIVE_INFINITY;
		return new SpanChart.Row(label, low, (range.high() != null) ? range.high() : low, range.unbounded());
	}

	String timelineDescription() {
		return this.words.say("runway.timeline.alt", headline(),
				lastings().stream().map((each) -> each.cause() + " " + each.weeks()).collect(Collectors.joining(", ")));
	}

	String balanceDescription() {
		return this.words.say("runway.balance.alt", needed(), available());
	}

	/** How long one of hours, money and content lasts. */
	record Lasting(String cause, String weeks, String sentence) {
	}

	/** Posts per week on a channel. */
	record Cadence(String channel, String posts, String sensible) {
	}

}
