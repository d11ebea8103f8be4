package de.nachhalt.report.data;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.nachhalt.report.data.Table.Row;
import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.result.AssessmentResult.Dimension;
import de.nachhalt.report.result.AssessmentResult.Gap;
import de.nachhalt.report.result.AssessmentResult.Input;
import de.nachhalt.report.result.AssessmentResult.Step;
import de.nachhalt.report.result.AssessmentResult.View;
import org.jspecify.annotations.Nullable;

/**
 * A result as the sheets of a workbook.
 */
record ResultTables(AssessmentResult result, String client, Headings words) {

	private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

	private static final List<String> PERSPECTIVES = List.of("management", "doers", "consultant");

	List<Table> all() {
		return List.of(facts(), dimensions(), questions(), levels(), requirements(), flags(), gaps(), inputs());
	}

	private Table table(String key, List<Table.Column> columns, Stream<Row> rows) {
		return new Table(this.words.say("table." + key), columns, rows.toList());
	}

	private Table facts() {
		Map<String, String> levels = this.result.levels()
			.stream()
			.collect(Collectors.toMap(Step::id, (step) -> this.words.of(step.title()), (first, second) -> first));
		AssessmentResult.Level level = this.result.level();
		AssessmentResult.Catalogue catalogue = this.result.catalogue();
		Stream<Row> rows = Stream.of(fact("client", this.client),
				fact("engagement", this.words.word("engagement", this.result.engagement())),
				fact("cycle", this.result.cycle()),
				fact("completed", LocalDate.ofInstant(this.result.completedAt(), ZONE)),
				fact("catalogue", this.words.of(catalogue.title())), fact("version", catalogue.version()),
				fact("reached", levels.getOrDefault(level.reached(), level.reached())),
				fact("possible", levels.getOrDefault(level.possible(), level.possible())),
				fact("score", this.result.total().score()), fact("low", this.result.total().low()),
				fact("high", this.result.total().high()), fact("coverage", this.result.total().coverage() * 100),
				fact("delivery", this.words.of(this.result.delivery().title())),
				fact("reason", this.words.of(this.result.delivery().reason())), fact("digest", catalogue.digest()),
				fact("answers", this.result.answersDigest()), fact("engine", this.result.engineVersion()),
				fact("assessment", this.result.assessmentId()));
		return table("result", List.of(this.words.column("statement", 34), this.words.column("value", 80)), rows);
	}

	private Row fact(String key, @Nullable Object value) {
		return Row.of(this.words.say("fact." + key), value);
	}

	private Table dimensions() {
		return table("dimensions",
				List.of(this.words.column("id", 22), this.words.column("title", 44), this.words.column("score", 12),
						this.words.column("low", 12), this.words.column("high", 12), this.words.column("coverage", 16),
						this.words.column("state", 18)),
				this.result.dimensions()
					.stream()
					.map((dimension) -> Row.of(dimension.id(), this.words.of(dimension.title()), dimension.score(),
							dimension.low(), dimension.high(), dimension.coverage() * 100,
							dimension.assessable() ? null : this.words.say("assessable.no"))));
	}

	private Table questions() {
		return table("questions", List.of(this.words.column("dimension", 34), this.words.column("id", 26),
				this.words.column("question", 70), this.words.column("state", 18), this.words.column("score", 12),
				this.words.column("low", 12), this.words.column("high", 12), this.words.column("gap", 20)),
				this.result.dimensions().stream().flatMap(this::questions));
	}

	private Stream<Row> questions(Dimension dimension) {
		return dimension.questions()
			.stream()
			.map((question) -> Row.of(this.words.of(dimension.title()), question.id(), this.words.of(question.text()),
					this.words.word("state", question.state()), question.score(), question.low(), question.high(),
					question.gap()));
	}

	private Table levels() {
		return table("levels",
				List.of(this.words.column("id", 22), this.words.column("title", 40), this.words.column("verdict", 18)),
				this.result.levels()
					.stream()
					.map((step) -> Row.of(step.id(), this.words.of(step.title()),
							this.words.word("verdict", step.state()))));
	}

	private Table requirements() {
		return table("requirements",
				List.of(this.words.column("level", 20), this.words.column("id", 30), this.words.column("verdict", 16),
						this.words.column("requirement", 90)),
				this.result.requirements()
					.stream()
					.map((requirement) -> Row.of(requirement.level(), requirement.id(),
							this.words.word("verdict", requirement.state()), this.words.of(requirement.sentence()))));
	}

	private Table flags() {
		return table("flags",
				List.of(this.words.column("id", 28), this.words.column("severity", 20), this.words.column("state", 16),
						this.words.column("caps", 20), this.words.column("title", 44),
						this.words.column("sentence", 80)),
				this.result.flags()
					.stream()
					.map((flag) -> Row.of(flag.id(), this.words.word("severity", flag.severity()),
							this.words.word("flag", flag.state()), flag.caps(), this.words.of(flag.title()),
							this.words.of(flag.sentence()))));
	}

	private Table gaps() {
		List<Table.Column> columns = new ArrayList<>(List.of(this.words.column("id", 26),
				this.words.column("question", 70), this.words.column("points", 16)));
		PERSPECTIVES
			.forEach((perspective) -> columns.add(new Table.Column(this.words.say("perspective." + perspective), 16)));
		return table("gaps", columns, this.result.gaps().stream().map(this::gap));
	}

	private Row gap(Gap gap) {
		List<@Nullable Object> cells = new ArrayList<>();
		cells.add(gap.question());
		cells.add(this.words.of(gap.text()));
		cells.add(gap.points());
		for (String perspective : PERSPECTIVES) {
			cells.add(gap.perspectives()
				.stream()
				.filter((view) -> view.perspective().equals(perspective))
				.map(View::score)
				.findFirst()
				.orElse(null));
		}
		return new Row(cells);
	}

	private Table inputs() {
		Stream<Row> rows = Stream.concat(
				this.result.requirements()
					.stream()
					.flatMap((requirement) -> inputs("requirement", requirement.id(), requirement.inputs())),
				Stream.concat(this.result.flags().stream().flatMap((flag) -> inputs("flag", flag.id(), flag.inputs())),
						inputs("delivery", this.result.delivery().model(), this.result.delivery().inputs())));
		return table("inputs",
				List.of(this.words.column("part", 20), this.words.column("of", 30), this.words.column("kind", 16),
						this.words.column("id", 26), this.words.column("text", 70), this.words.column("score", 12),
						this.words.column("low", 12), this.words.column("high", 12)),
				rows);
	}

	private Stream<Row> inputs(String part, String statement, List<Input> inputs) {
		return inputs.stream()
			.map((input) -> Row.of(this.words.say("part." + part), statement, this.words.word("kind", input.kind()),
					input.id(), this.words.of(input.label()), input.score(), input.low(), input.high()));
	}

}
