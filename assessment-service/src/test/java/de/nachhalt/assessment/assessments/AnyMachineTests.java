package de.nachhalt.assessment.assessments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import de.nachhalt.assessment.scoring.TestCatalogues;
import de.nachhalt.local.demo.DemoCase;
import de.nachhalt.local.demo.DemoCase.DemoAssessment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Scores in Java machines of their own, each unlike the one of the tests, which has only
 * the first compiler: interpreting until the second sets in, or of another country, in
 * another encoding and time.
 */
class AnyMachineTests {

	private final DemoAssessment demo = DemoCase.all().getLast().assessments().getLast();

	@TempDir
	private Path folder;

	private String catalogue;

	private String answers;

	private String plan;

	@BeforeEach
	void write() throws IOException {
		this.catalogue = file("catalogue.yaml", TestCatalogues.text("/catalogues/social-media-readiness-1.0.0.yaml"));
		this.answers = file("answers.json", this.demo.answers().toString());
		this.plan = file("plan.json", String.valueOf(this.demo.plan()));
	}

	static Stream<List<String>> machines() {
		return Stream.of(List.of("-XX:-TieredCompilation"), List.of("-Duser.language=tr", "-Duser.country=TR",
				"-Duser.timezone=Pacific/Kiritimati", "-Dfile.encoding=ISO-8859-1", "-Dstdout.encoding=US-ASCII"));
	}

	@ParameterizedTest
	@MethodSource("machines")
	void the_same_input_gives_the_same_bytes_on_any_machine(List<String> options) throws Exception {
		assertThat(scoredBy(options)).isEqualTo(scoredHere());
	}

	private String scoredHere() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
		assertThat(new ScoreCommand(printed, System.err).run(this.catalogue, this.answers, "--plan", this.plan))
			.isZero();
		return out.toString(StandardCharsets.UTF_8);
	}

	private String scoredBy(List<String> options) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.addAll(options);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), ScoreCommand.class.getName(),
				this.catalogue, this.answers, "--plan", this.plan));
		Process machine = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		try (InputStream printed = machine.getInputStream()) {
			String result = new String(printed.readAllBytes(), StandardCharsets.UTF_8);
			assertThat(machine.waitFor()).isZero();
			return result;
		}
	}

	private String file(String name, String content) throws IOException {
		return Files.writeString(this.folder.resolve(name), content).toString();
	}

}
