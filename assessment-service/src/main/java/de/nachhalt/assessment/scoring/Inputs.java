package de.nachhalt.assessment.scoring;

import java.util.List;
import java.util.stream.Collectors;

import de.nachhalt.assessment.scoring.condition.Condition;
import de.nachhalt.assessment.scoring.condition.Input;
import de.nachhalt.assessment.scoring.condition.Rule;
import de.nachhalt.assessment.scoring.model.Catalogue;
import de.nachhalt.assessment.scoring.model.Option;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.model.Text;
import de.nachhalt.assessment.scoring.model.Value;
import de.nachhalt.assessment.scoring.result.InputValue;
import org.jspecify.annotations.Nullable;

/**
 * Looks up what the inputs of a condition were worth in one evaluation.
 */
final class Inputs {

	private static final Text TOTAL = new Text("Gesamtwert", "Overall score");

	private final Catalogue catalogue;

	private final Layout layout;

	private final AnswerSheet sheet;

	private final Evaluation evaluation;

	private final PlanInputs planInputs;

	Inputs(Setting setting, AnswerSheet sheet, Evaluation evaluation) {
		this.planInputs = setting.plan();
		this.catalogue = setting.compiled().catalogue();
		this.layout = setting.compiled().layout();
		this.sheet = sheet;
		this.evaluation = evaluation;
	}

	List<InputValue> of(Condition condition) {
		return condition.inputs().stream().map(this::value).toList();
	}

	/**
	 * Whether an answer that a condition reads is still to come. One that does not apply,
	 * or is not asked, is not.
	 */
	boolean pending(Condition condition) {
		return condition.inputs()
			.stream()
			.filter((input) -> input.kind() != Input.Kind.FLAG)
			.anyMatch((input) -> (input.kind() == Input.Kind.PLAN) ? this.planInputs.pending(input.id())
					: pendingNode(this.layout.names.score(input.id())));
	}

	private boolean pendingNode(int node) {
		return node >= this.layout.questions.length || pending(node);
	}

	private boolean pending(int question) {
		Standing standing = this.sheet.standings[question];
		return this.evaluation.visible[question] != Rule.FALSE
				&& (standing == Standing.MISSING || standing == Standing.UNKNOWN);
	}

	private InputValue value(Input input) {
		if (input.kind() == Input.Kind.FLAG) {
			int flag = this.layout.names.flags().indexOf(input.id());
			return new InputValue(input.kind(), input.id(), this.catalogue.flags().get(flag).title(), null, null, null,
					null);
		}
		if (input.kind() == Input.Kind.PLAN) {
			return this.planInputs.value(input);
		}
		int node = this.layout.names.score(input.id());
		return new InputValue(input.kind(), input.id(), label(input, node), number(this.evaluation.value[node]),
				this.evaluation.low[node], this.evaluation.high[node], answer(node));
	}

	private Text label(Input input, int node) {
		return switch (input.kind()) {
			case QUESTION -> this.layout.questions[node].label();
			case DIMENSION -> this.layout.dimensions[node - this.layout.questions.length].title();
			default -> TOTAL;
		};
	}

	/**
	 * What was said to a question, in words; null for other nodes and without an answer.
	 */
	@Nullable Text answer(int node) {
		return (node < this.layout.questions.length) ? said(this.sheet.statements[node]) : null;
	}

	/**
	 * The answers that count, in words; null when there is none.
	 */
	static @Nullable Text said(Statements statements) {
		List<Text> said = statements.counting()
			.stream()
			.map((answer) -> words(statements.question(), answer.value()))
			.distinct()
			.toList();
		if (said.isEmpty()) {
			return null;
		}
		return new Text(said.stream().map(Text::de).collect(Collectors.joining(" / ")),
				said.stream().map(Text::en).collect(Collectors.joining(" / ")));
	}

	static Text words(Question question, @Nullable Value value) {
		return switch (value) {
			case Value.Choice(String option) -> question.options().get(question.indexOf(option)).text();
			case Value.Choices(List<String> options) -> options(question, options);
			case Value.Amount(double amount) -> amount(question, amount);
			case Value.Words(String words) -> new Text(words, words);
			case null -> throw new IllegalStateException("only answers with a value count");
		};
	}

	private static Text options(Question question, List<String> chosen) {
		List<Text> texts = question.options()
			.stream()
			.filter((option) -> chosen.contains(option.id()))
			.map(Option::text)
			.toList();
		if (texts.isEmpty()) {
			return new Text("nichts davon", "none of these");
		}
		return new Text(texts.stream().map(Text::de).collect(Collectors.joining(", ")),
				texts.stream().map(Text::en).collect(Collectors.joining(", ")));
	}

	private static Text amount(Question question, double amount) {
		String number = (amount == Math.rint(amount)) ? Long.toString((long) amount) : Double.toString(amount);
		Text unit = question.unit();
		return (unit != null) ? new Text(number.replace('.', ',') + " " + unit.de(), number + " " + unit.en())
				: new Text(number.replace('.', ','), number);
	}

	static @Nullable Double number(double value) {
		return Double.isNaN(value) ? null : value;
	}

}
