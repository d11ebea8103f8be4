package de.nachhalt.assessment.assessments;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import de.nachhalt.assessment.catalogue.format.CatalogueFile;
import de.nachhalt.assessment.catalogue.format.ProblemWords;
import de.nachhalt.assessment.scoring.CanonicalJson;
import de.nachhalt.assessment.scoring.CompiledCatalogue;
import de.nachhalt.assessment.scoring.model.Answer;
import de.nachhalt.assessment.scoring.model.InvalidCatalogue;
import de.nachhalt.assessment.scoring.runway.Plan;
import de.nachhalt.assessment.scoring.runway.PlanProblem;
import org.jspecify.annotations.Nullable;

/**
 * Scores answers without a server: reads a catalogue, answers and perhaps a plan from
 * files and prints the result as canonical JSON, the same bytes on every machine.
 */
public final class ScoreCommand {

	private static final int REFUSED = 2;

	private final PrintStream out;

	private final PrintStream err;

	ScoreCommand(PrintStream out, PrintStream err) {
		this.out = out;
		this.err = err;
	}

	static void main(String[] args) {
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
		PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		int status = new ScoreCommand(out, err).run(args);
		out.flush();
		System.exit(status);
	}

	/**
	 * Runs the command.
	 * @return the exit status: 0 when a result was printed, 2 when a file or the
	 * arguments were refused
	 */
	int run(String... args) {
		boolean planned = args.length == 4 && "--plan".equals(args[2]);
		if (args.length != 2 && !planned) {
			this.err.println("Usage: score CATALOGUE.yaml ANSWERS.json [--plan PLAN.json]");
			return REFUSED;
		}
		String reading = args[1];
		try {
			CompiledCatalogue catalogue = CatalogueFile.read(Files.readString(Path.of(args[0])));
			AnswersDocument document = AnswersDocument.read(Files.readString(Path.of(args[1])));
			List<Answer> answers = document.answers(catalogue);
			reading = args[args.length - 1];
			@Nullable Plan plan = planned ? plan(catalogue, Files.readString(Path.of(reading))) : null;
			this.out.println(CanonicalJson.of(catalogue.score(document.engagement(), answers, plan)));
			return 0;
		}
		catch (InvalidCatalogue ex) {
			ex.problems().forEach((problem) -> this.err.println(args[0] + ":" + ProblemWords.of(problem)));
		}
		catch (IllegalArgumentException ex) {
			this.err.println(reading + ": " + ex.getMessage());
		}
		catch (IOException ex) {
			this.err.println("Cannot read " + ex.getMessage());
		}
		return REFUSED;
	}

	private static Plan plan(CompiledCatalogue catalogue, String json) {
		Plan plan = PlanDocument.read(json).plan();
		List<PlanProblem> problems = catalogue.problems(plan);
		if (!problems.isEmpty()) {
			throw new IllegalArgumentException(problems.toString());
		}
		return plan;
	}

}
