package de.nachhalt.report.data;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import de.nachhalt.report.data.Table.Row;
import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.result.AssessmentResult.Dimension;

/**
 * A result as one list, each line saying of what it is: for programs that know but one
 * table to a file.
 */
record ResultList(AssessmentResult result, Headings words) {

	Table table() {
		List<Table.Column> columns = Stream
			.of("part", "belongs", "id", "text", "state", "score", "low", "high", "coverage", "points")
			.map((key) -> this.words.column(key, 0))
			.toList();
		Stream<Row> rows = Stream
			.of(Stream.of(total()), this.result.levels().stream().map(this::level),
					this.result.dimensions().stream().flatMap(this::dimension),
					this.result.requirements().stream().map(this::requirement),
					this.result.flags().stream().map(this::flag), this.result.gaps().stream().map(this::gap),
					Stream.of(delivery()))
			.flatMap((part) -> part);
		return new Table(this.words.say("table.result"), columns, rows.toList());
	}

	private String part(String key) {
		return this.words.say("part." + key);
	}

	private Row total() {
		return Row.of(part("total"), null, null, null, null, this.result.total().score(), this.result.total().low(),
				this.result.total().high(), this.result.total().coverage() * 100, null);
	}

	private Row level(AssessmentResult.Step step) {
		return Row.of(part("level"), null, step.id(), this.words.of(step.title()),
				this.words.word("verdict", step.state()), null, null, null, null, null);
	}

	private Stream<Row> dimension(Dimension dimension) {
		Row itself = Row.of(part("dimension"), null, dimension.id(), this.words.of(dimension.title()),
				dimension.assessable() ? null : this.words.say("assessable.no"), dimension.score(), dimension.low(),
				dimension.high(), dimension.coverage() * 100, null);
		return Stream.concat(Stream.of(itself),
				dimension.questions()
					.stream()
					.map((question) -> Row.of(part("question"), dimension.id(), question.id(),
							this.words.of(question.text()), this.words.word("state", question.state()),
							question.score(), question.low(), question.high(), null, question.gap())));
	}

	private Row requirement(AssessmentResult.Requirement requirement) {
		return Row.of(part("requirement"), requirement.level(), requirement.id(), this.words.of(requirement.sentence()),
				this.words.word("verdict", requirement.state()), null, null, null, null, null);
	}

	private Row flag(AssessmentResult.Flag flag) {
		return Row.of(part("flag"), Objects.requireNonNullElse(flag.caps(), ""), flag.id(),
				this.words.of(flag.title()) + ": " + this.words.of(flag.sentence()),
				this.words.word("flag", flag.state()), null, null, null, null, null);
	}

	private Row gap(AssessmentResult.Gap gap) {
		return Row.of(part("gap"), null, gap.question(), this.words.of(gap.text()), null, null, null, null, null,
				gap.points());
	}

	private Row delivery() {
		AssessmentResult.Delivery delivery = this.result.delivery();
		return Row.of(part("delivery"), null, delivery.model(),
				this.words.of(delivery.title()) + ": " + this.words.of(delivery.reason()), null, null, null, null, null,
				null);
	}

}
