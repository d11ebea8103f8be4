package de.nachhalt.assessment.scoring;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import de.nachhalt.assessment.scoring.model.Answer;
import de.nachhalt.assessment.scoring.model.Catalogue;
import de.nachhalt.assessment.scoring.model.Engagement;
import de.nachhalt.assessment.scoring.model.InvalidCatalogue;
import de.nachhalt.assessment.scoring.model.Planning;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.result.Result;
import de.nachhalt.assessment.scoring.runway.Plan;
import de.nachhalt.assessment.scoring.runway.PlanCheck;
import de.nachhalt.assessment.scoring.runway.PlanProblem;
import de.nachhalt.assessment.scoring.runway.Projection;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue ready to score. Immutable and safe for any number of threads; compile once
 * and keep it.
 */
public final class CompiledCatalogue {

	/**
	 * Names the way scores are computed and explained. It changes with every change that
	 * makes a difference to any result.
	 */
	public static final String ENGINE_VERSION = "1.0.0";

	private final Catalogue catalogue;

	private final Layout layout;

	private final Program program;

	private final String digest;

	private CompiledCatalogue(Catalogue catalogue, Layout layout, Program program) {
		this.catalogue = catalogue;
		this.layout = layout;
		this.program = program;
		this.digest = CanonicalJson.digest(catalogue);
	}

	/**
	 * Checks and compiles a catalogue.
	 * @throws InvalidCatalogue naming everything that is wrong
	 */
	public static CompiledCatalogue compile(Catalogue catalogue) {
		Problems problems = new Problems();
		boolean small = new CatalogueCheck(catalogue, problems).check();
		new PlanningCheck(problems).check(catalogue.planning());
		if (!small) {
			throw new InvalidCatalogue(problems.all());
		}
		Layout layout = new Layout(catalogue);
		Program program = new Compilation(layout, problems).compile(catalogue);
		if (problems.none()) {
			new Reachability(layout, program, problems).check(catalogue);
		}
		if (!problems.none()) {
			throw new InvalidCatalogue(problems.all());
		}
		return new CompiledCatalogue(catalogue, layout, program);
	}

	public Catalogue catalogue() {
		return this.catalogue;
	}

	/**
	 * SHA-256 of the catalogue's canonical JSON, in hexadecimal: the same for every
	 * layout, comment and key order of the file.
	 */
	public String digest() {
		return this.digest;
	}

	/**
	 * Why an answer does not fit this catalogue; empty when it does.
	 */
	public Optional<AnswerProblem> problem(Answer answer) {
		return AnswerCheck.problem(this.layout.names.question(answer.question()), answer);
	}

	/**
	 * Scores answers. The same input gives an equal result, in whatever order it comes.
	 * @param answers at most one per question and perspective
	 * @throws IllegalArgumentException when an answer does not fit the catalogue
	 */
	public Result score(Engagement engagement, Collection<Answer> answers) {
		return score(engagement, answers, null);
	}

	/**
	 * Scores answers together with a plan.
	 * @param plan null for none
	 * @throws IllegalArgumentException when an answer or the plan does not fit the
	 * catalogue
	 */
	public Result score(Engagement engagement, Collection<Answer> answers, @Nullable Plan plan) {
		require(answers);
		Setting setting = new Setting(this, engagement, new PlanInputs(project(plan)));
		AnswerSheet sheet = new AnswerSheet(this.layout, answers);
		return new Explanation(setting, sheet, setting.evaluated(sheet)).result(
				CanonicalJson.digest(AnswersKey.of(engagement, answers)),
				(plan != null) ? CanonicalJson.digest(plan) : null);
	}

	/**
	 * Looks beyond the answers as they are, without a plan.
	 * @param answers at most one per question and perspective
	 * @throws IllegalArgumentException when an answer does not fit the catalogue
	 */
	public Outlook outlook(Engagement engagement, Collection<Answer> answers) {
		return outlook(engagement, answers, null);
	}

	/**
	 * Looks beyond the answers as they are.
	 * @param answers at most one per question and perspective
	 * @param plan null for none
	 * @throws IllegalArgumentException when an answer or the plan does not fit the
	 * catalogue
	 */
	public Outlook outlook(Engagement engagement, Collection<Answer> answers, @Nullable Plan plan) {
		require(answers);
		return new Outlook(new Setting(this, engagement, new PlanInputs(project(plan))),
				new AnswerSheet(this.layout, answers), CanonicalJson.digest(AnswersKey.of(engagement, answers)));
	}

	private void require(Collection<Answer> answers) {
		for (Answer answer : answers) {
			problem(answer).ifPresent((problem) -> {
				throw new IllegalArgumentException(
						"%s: %s (%s)".formatted(answer.question(), problem.code(), problem.rejected()));
			});
		}
	}

	/**
	 * Why a plan does not fit this catalogue; empty when it does.
	 */
	public List<PlanProblem> problems(Plan plan) {
		return PlanCheck.problems(plan, this.catalogue.planning());
	}

	private @Nullable Projection project(@Nullable Plan plan) {
		Planning planning = this.catalogue.planning();
		if (plan == null) {
			return null;
		}
		List<PlanProblem> problems = problems(plan);
		if (planning == null || !problems.isEmpty()) {
			throw new IllegalArgumentException("the plan does not fit: " + problems);
		}
		return Projection.of(plan, planning);
	}

	/**
	 * Where an interview stands with these answers.
	 */
	public Standpoint standpoint(Engagement engagement, Collection<Answer> answers) {
		AnswerSheet sheet = new AnswerSheet(this.layout, answers);
		Setting setting = new Setting(this, engagement, new PlanInputs(null));
		return Standpoint.of(this.layout.questions, sheet, setting.evaluated(sheet));
	}

	/**
	 * A question by its id; null when the catalogue has none.
	 */
	public @Nullable Question question(String id) {
		return this.layout.names.question(id);
	}

	Layout layout() {
		return this.layout;
	}

	Program program() {
		return this.program;
	}

}
