package de.nachhalt.assessment.assessments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import de.nachhalt.assessment.scoring.TestCatalogues;
import de.nachhalt.local.demo.DemoCase;
import de.nachhalt.local.demo.DemoCase.DemoAssessment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ScoreCommandTests {

	@TempDir
	private Path folder;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	private String catalogue;

	private String answers;

	@BeforeEach
	void write() throws IOException {
		DemoAssessment demo = DemoCase.all().getLast().assessments().getLast();
		this.catalogue = file("catalogue.yaml", TestCatalogues.text("/catalogues/social-media-readiness-1.0.0.yaml"));
		this.answers = file("answers.json", demo.answers().toString());
	}

	@Test
	void answers_are_scored_without_a_plan() {
		assertThat(run(this.catalogue, this.answers)).isZero();
		assertThat(printed().at("/level/reached").asString()).isEqualTo("pilot");
		assertThat(printed().get("runway").isNull()).isTrue();
	}

	@Test
	void and_with_one() throws IOException {
		String plan = file("plan.json", String.valueOf(DemoCase.all().getLast().assessments().getLast().plan()));
		assertThat(run(this.catalogue, this.answers, "--plan", plan)).isZero();
		assertThat(printed().at("/runway/carries").asString()).isEqualTo("true");
		assertThat(printed().get("planDigest").asString()).hasSize(64);
	}

	@Test
	void a_plan_that_does_not_fit_is_refused_with_its_file_and_field() throws IOException {
		String plan = file("plan.json",
				"{\"start\":\"2026-10-05\",\"channels\":[{\"channel\":\"myspace\",\"posts\":-1}]}");
		assertThat(run(this.catalogue, this.answers, "--plan", plan)).isEqualTo(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).startsWith(plan)
			.contains("channels[0].channel", "unknown-channel", "channels[0].posts", "number-out-of-range");
		assertThat(run(this.catalogue, this.answers, "--plan", file("empty.json", "{}"))).isEqualTo(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("'start' is missing");
	}

	@Test
	void a_catalogue_that_is_not_in_order_is_refused_with_line_and_column() throws IOException {
		String sound = TestCatalogues.text("/examples/sound.yaml");
		String wrong = file("wrong.yaml", sound.replace("gapFrom: 30", "gapFrom: 130").replace("'plan'", "'plans'"));
		assertThat(run(wrong, this.answers)).isEqualTo(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8).lines()).containsExactly(
				wrong + ":4:10: gapFrom: At most 100.",
				wrong + ":51:17: flags[0].when: There is no question or dimension “plans”.");
		assertThat(this.out.size()).isZero();
	}

	@Test
	void an_export_with_another_result_is_scored_and_said_to_differ() throws IOException {
		String catalogue = new JsonMapper().writeValueAsString(Files.readString(Path.of(this.catalogue)));
		String export = file("export.json",
				"""
						{"catalogue": %s, "answers": {"engagement": "introduction", "answers": %s}, "plan": null, "result": {}}"""
					.formatted(catalogue, Files.readString(Path.of(this.answers))));
		assertThat(run(export)).isEqualTo(1);
		assertThat(printed().at("/level/reached").asString()).isEqualTo("pilot");
		assertThat(this.err.toString(StandardCharsets.UTF_8)).startsWith(export).contains("not the result");
	}

	@Test
	void what_is_no_export_is_refused() throws IOException {
		assertThat(run(file("export.json", "{\"answers\": []"))).isEqualTo(2);
		assertThat(run(file("export.json", "{}"))).isEqualTo(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("no export", "'catalogue' or 'answers'");
	}

	@Test
	void wrong_arguments_are_answered_with_the_usage() {
		assertThat(run(this.catalogue, this.answers, "plan.json")).isEqualTo(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).startsWith("Usage: score");
	}

	private int run(String... args) {
		return new ScoreCommand(new PrintStream(this.out, true, StandardCharsets.UTF_8),
				new PrintStream(this.err, true, StandardCharsets.UTF_8))
			.run(args);
	}

	private JsonNode printed() {
		return new JsonMapper().readTree(this.out.toString(StandardCharsets.UTF_8));
	}

	private String file(String name, String content) throws IOException {
		return Files.writeString(this.folder.resolve(name), content).toString();
	}

}
