package de.nachhalt.assessment.scoring;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import de.nachhalt.assessment.catalogue.format.CatalogueFile;
import de.nachhalt.assessment.scoring.model.Answer;
import de.nachhalt.assessment.scoring.model.Engagement;
import de.nachhalt.assessment.scoring.model.Perspective;
import de.nachhalt.assessment.scoring.model.Value;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How the cost of an evaluation grows with the catalogue: ten dimensions, a flag for
 * every third question, a requirement for every tenth.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class GrowthBenchmark {

	private static final int DIMENSIONS = 10;

	private static final String QUESTION = """
			      - id: q%d
			        label: {de: "F", en: "Q"}
			        text: {de: "F?", en: "Q?"}
			        options:
			          - {id: o0, points: 0, de: "0", en: "0"}
			          - {id: o1, points: 50, de: "1", en: "1"}
			          - {id: o2, points: 100, de: "2", en: "2"}
			""";

	private static final String LEVELS = """
			levels:
			  - id: low
			    title: {de: "N", en: "L"}
			    meaning: {de: "N", en: "L"}
			  - id: high
			    title: {de: "H", en: "H"}
			    meaning: {de: "H", en: "H"}
			    requirements:
			""";

	private static final String FLAG = """
			  - id: f%d
			    title: {de: "W", en: "F"}
			    text: {de: "W", en: "F"}
			    severity: note
			    when: "answer('q%d') == 'o0'"
			""";

	private static final String DELIVERY = """
			delivery:
			  - model: any
			    title: {de: "E", en: "A"}
			    reason: {de: "E", en: "A"}
			    when: "true"
			""";

	@Param({ "60", "250", "1000" })
	public int questions;

	private @Nullable AnswerSheet sheet;

	private @Nullable Evaluation evaluation;

	@Setup
	public void prepare() {
		CompiledCatalogue catalogue = CatalogueFile.read(yaml());
		this.sheet = new AnswerSheet(catalogue.layout(),
				IntStream.range(0, this.questions)
					.mapToObj((i) -> Answer.of("q" + i, Perspective.CONSULTANT, new Value.Choice("o" + i % 3)))
					.toList());
		this.evaluation = new Setting(catalogue, Engagement.INTRODUCTION, new PlanInputs(null)).evaluation();
	}

	@Benchmark
	public int evaluation() {
		Evaluation prepared = Objects.requireNonNull(this.evaluation);
		prepared.run(Objects.requireNonNull(this.sheet));
		return prepared.climb.reached;
	}

	private String yaml() {
		StringBuilder yaml = new StringBuilder("""
				id: growth
				version: 1.0.0
				title: {de: "W", en: "G"}
				dimensions:
				""");
		for (int d = 0; d < DIMENSIONS; d++) {
			yaml.append("""
					  - id: d%d
					    title: {de: "D", en: "D"}
					    description: {de: "D", en: "D"}
					    questions:
					""".formatted(d));
			for (int q = d; q < this.questions; q += DIMENSIONS) {
				yaml.append(QUESTION.formatted(q));
			}
		}
		yaml.append(LEVELS);
		for (int q = 0; q < this.questions; q += 10) {
			yaml.append(
					"      - {id: r%d, text: {de: \"R\", en: \"R\"}, when: \"score('q%d') >= 0\"}%n".formatted(q, q));
		}
		yaml.append("flags:%n".formatted());
		for (int q = 0; q < this.questions; q += 3) {
			yaml.append(FLAG.formatted(q, q));
		}
		return yaml.append(DELIVERY).toString();
	}

}
