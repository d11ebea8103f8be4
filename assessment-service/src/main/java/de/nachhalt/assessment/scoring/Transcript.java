package de.nachhalt.assessment.scoring;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

import de.nachhalt.assessment.scoring.condition.Rule;
import de.nachhalt.assessment.scoring.model.Answer;
import de.nachhalt.assessment.scoring.model.Engagement;
import de.nachhalt.assessment.scoring.model.Kind;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.model.Text;
import de.nachhalt.assessment.scoring.result.SaidAnswer;
import org.jspecify.annotations.Nullable;

/**
 * Says in words what was answered, in the order of the catalogue. Questions that other
 * answers hide, and those asking for free words, are passed over.
 */
public final class Transcript {

	private final Layout layout;

	private final AnswerSheet sheet;

	private final Evaluation evaluation;

	private Transcript(Setting setting, Collection<Answer> answers) {
		this.layout = setting.compiled().layout();
		this.sheet = new AnswerSheet(this.layout, answers);
		this.evaluation = setting.evaluated(this.sheet);
	}

	/**
	 * @param answers at most one per question and perspective, fitting the catalogue
	 */
	public static List<SaidAnswer> of(CompiledCatalogue catalogue, Engagement engagement, Collection<Answer> answers) {
		return new Transcript(new Setting(catalogue, engagement, new PlanInputs(null)), answers).answers();
	}

	private List<SaidAnswer> answers() {
		return IntStream.range(0, this.layout.questions.length)
			.filter((node) -> this.evaluation.visible[node] != Rule.FALSE)
			.filter((node) -> this.layout.questions[node].kind() != Kind.TEXT)
			.mapToObj(this::answer)
			.flatMap(List::stream)
			.toList();
	}

	private List<SaidAnswer> answer(int node) {
		Question question = this.layout.questions[node];
		@Nullable Text said = Inputs.said(this.sheet.statements[node]);
		return (said != null) ? List.of(new SaidAnswer(question.id(), question.label(), said, choices(node)))
				: List.of();
	}

	private List<SaidAnswer.Choice> choices(int node) {
		Question question = this.layout.questions[node];
		if (question.kind() != Kind.MULTI) {
			return List.of();
		}
		return question.options()
			.stream()
			.filter((option) -> !option.exclusive())
			.map((option) -> new SaidAnswer.Choice(option.id(), option.text(),
					(this.sheet.all[node] & 1L << question.indexOf(option.id())) != 0))
			.toList();
	}

}
