package de.nachhalt.assessment.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

import de.nachhalt.assessment.catalogue.format.CatalogueFile;
import de.nachhalt.assessment.scoring.model.Answer;
import de.nachhalt.assessment.scoring.model.Breakpoint;
import de.nachhalt.assessment.scoring.model.Engagement;
import de.nachhalt.assessment.scoring.model.Option;
import de.nachhalt.assessment.scoring.model.Perspective;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.model.Value;
import de.nachhalt.benchmarks.Resources;
import dev.cel.runtime.CelEvaluationException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One evaluation of complete answers (scores, intervals, flags, gates, no texts) beside a
 * hand-written loop and beside CEL's own interpreter, all on the built-in catalogue. All
 * three must reach the same level. In the engine's package, because what is measured is
 * no API.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EvaluationBenchmark {

	private static final double CLOSE = 1e-9;

	private final CompiledCatalogue catalogue = CatalogueFile
		.read(Resources.text("/catalogues/social-media-readiness-1.0.0.yaml"));

	private final AnswerSheet sheet = new AnswerSheet(this.catalogue.layout(), answers());

	private final Evaluation evaluation = new Setting(this.catalogue, Engagement.INTRODUCTION, new PlanInputs(null))
		.evaluation();

	private final PlainLoop loop = new PlainLoop(this.catalogue.catalogue());

	private final Interpreter interpreter = new Interpreter(this.catalogue.catalogue(), this.loop.scores,
			this.sheet.any, this.sheet.amountLow);

	@Setup
	public void agree() throws CelEvaluationException {
		int reached = engine();
		Layout layout = this.catalogue.layout();
		require(plainLoop() == reached, "the level of the loop");
		require(interpreter() == reached, "the level of the interpreter");
		require(reached > 0, "a level that is worth the way");
		for (int node = layout.questions.length; node <= layout.total(); node++) {
			require(Math.abs(this.loop.scores[node] - this.evaluation.value[node]) < CLOSE, "score " + node);
			require(this.evaluation.low[node] == this.evaluation.high[node], "a point for " + node);
		}
	}

	private static void require(boolean holds, String what) {
		if (!holds) {
			throw new IllegalStateException("no agreement on " + what);
		}
	}

	@Benchmark
	public int engine() {
		this.evaluation.run(this.sheet);
		return this.evaluation.climb.reached;
	}

	@Benchmark
	public int plainLoop() {
		return this.loop.run(this.sheet.points, this.sheet.any);
	}

	/**
	 * The rules alone; scores are there already.
	 */
	@Benchmark
	public int interpreter() throws CelEvaluationException {
		return this.interpreter.run();
	}

	/**
	 * Everything is answered as well as can be, so that all gates are looked at.
	 */
	private List<Answer> answers() {
		List<Answer> answers = new ArrayList<>();
		for (Question question : this.catalogue.catalogue().questions().toList()) {
			answers.add(Answer.of(question.id(), Perspective.CONSULTANT, switch (question.kind()) {
				case CHOICE, SCALE -> new Value.Choice(option(question));
				case MULTI -> new Value.Choices(
						question.options().stream().filter((option) -> !option.exclusive()).map(Option::id).toList());
				case NUMBER -> new Value.Amount(amount(question));
				case TEXT -> new Value.Words("words");
			}));
		}
		return answers;
	}

	private static String option(Question question) {
		if (question.id().equals("agency-role")) {
			return "parts";
		}
		return question.options().stream().max(Comparator.comparingDouble(Option::points)).orElseThrow().id();
	}

	private static double amount(Question question) {
		return question.line()
			.stream()
			.max(Comparator.comparingDouble(Breakpoint::points))
			.map(Breakpoint::at)
			.orElse(1.0);
	}

}
