package de.nachhalt.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import de.nachhalt.assessment.catalogue.format.CatalogueFile;
import de.nachhalt.assessment.scoring.CompiledCatalogue;
import de.nachhalt.assessment.scoring.Outlook;
import de.nachhalt.assessment.scoring.Standpoint;
import de.nachhalt.assessment.scoring.model.Answer;
import de.nachhalt.assessment.scoring.model.Engagement;
import de.nachhalt.assessment.scoring.model.Perspective;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.model.Value;
import de.nachhalt.assessment.scoring.result.Levers;
import de.nachhalt.assessment.scoring.result.NextQuestions;
import de.nachhalt.assessment.scoring.result.Result;
import de.nachhalt.assessment.scoring.result.Robustness;
import de.nachhalt.local.demo.DemoCase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import tools.jackson.databind.JsonNode;

/**
 * What the engine takes for the built-in catalogue and the first demo case, on one core:
 * laying out the answers and evaluating them, the full result with its texts, robustness,
 * next questions (nothing answered; every second answer missing) and levers. To run:
 * compile with Maven, then start this class with the module's class path; an argument
 * picks benchmarks by name.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ScoringBenchmark {

	private final CompiledCatalogue catalogue = CatalogueFile
		.read(Resources.text("/catalogues/social-media-readiness-1.0.0.yaml"));

	private final List<Answer> answers = answers();

	private final List<Answer> half = IntStream.range(0, this.answers.size())
		.filter((i) -> i % 2 == 0)
		.mapToObj(this.answers::get)
		.toList();

	@Benchmark
	public Standpoint evaluation() {
		return this.catalogue.standpoint(Engagement.INTRODUCTION, this.answers);
	}

	@Benchmark
	public Result result() {
		return this.catalogue.score(Engagement.INTRODUCTION, this.answers);
	}

	@Benchmark
	public Robustness robustness() {
		return outlook(this.answers).robustness();
	}

	@Benchmark
	public NextQuestions nextQuestionsOfAll() {
		return outlook(List.of()).nextQuestions();
	}

	@Benchmark
	public NextQuestions nextQuestionsOfHalf() {
		return outlook(this.half).nextQuestions();
	}

	@Benchmark
	public Levers leversToPilot() {
		return outlook(this.answers).levers("pilot");
	}

	@Benchmark
	public Levers leversToTheTop() {
		return outlook(this.answers).levers("sustain");
	}

	private Outlook outlook(List<Answer> given) {
		return this.catalogue.outlook(Engagement.INTRODUCTION, given);
	}

	private List<Answer> answers() {
		JsonNode given = DemoCase.all().getFirst().assessments().getFirst().answers();
		return StreamSupport.stream(given.spliterator(), false)
			.filter((answer) -> answer.hasNonNull("value"))
			.map(this::answer)
			.toList();
	}

	private Answer answer(JsonNode node) {
		Question question = this.catalogue.question(node.get("question").asString());
		if (question == null) {
			throw new IllegalStateException("no question " + node);
		}
		Perspective perspective = Perspective.valueOf(node.get("perspective").asString().toUpperCase(Locale.ROOT));
		JsonNode value = node.get("value");
		return Answer.of(question.id(), perspective, switch (question.kind()) {
			case CHOICE, SCALE -> new Value.Choice(value.asString());
			case MULTI -> new Value.Choices(value.valueStream().map(JsonNode::asString).toList());
			case NUMBER -> new Value.Amount(value.asDouble());
			case TEXT -> new Value.Words(value.asString());
		});
	}

	public static void main(String[] arguments) throws RunnerException {
		String name = (arguments.length > 0) ? arguments[0] : ScoringBenchmark.class.getSimpleName();
		new Runner(new OptionsBuilder().include(name).build()).run();
	}

}
