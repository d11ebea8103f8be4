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
import org.jspecify.annotations.Nullable;

/**
 * Scores answers without a server: reads a catalogue, answers and perhaps a plan from
 * files, or all of them from the export of an assessment, and prints the result as
 * canonical JSON, the same bytes on every machine.
 */
public final class ScoreCommand {

	private static final int DIFFERENT = 1;

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
	 * @return the exit status: 0 when a result was printed, 1 when it is not the one that
	 * was exported, 2 when a file or the arguments were refused
	 */
	int run(String... args) {
		boolean planned = args.length == 4 && "--plan".equals(args[2]);
		if (args.length == 1) {
			return exported(args[0]);
		}
		if (args.length == 2 || planned) {
			return files(args[0], args[1], planned ? args[3] : null);
		}
		this.err.println("""
				Usage: score CATALOGUE.yaml ANSWERS.json [--plan PLAN.json]
				       score EXPORT.json""");
		return REFUSED;
	}

	private int exported(String file) {
		return refusing(file, () -> {
			ExportDocument export = ExportDocument.read(Files.readString(Path.of(file)));
			String result = export.score();
			this.out.println(result);
			if (export.says(result)) {
				return 0;
			}
			this.err.println(file + ": This is not the result that was exported.");
			return DIFFERENT;
		});
	}

	private int files(String catalogueFile, String answersFile, @Nullable String planFile) {
		return refusing(catalogueFile, () -> {
			CompiledCatalogue catalogue = CatalogueFile.read(Files.readString(Path.of(catalogueFile)));
			return refusing(answersFile, () -> {
				AnswersDocument document = AnswersDocument.read(Files.readString(Path.of(answersFile)));
				List<Answer> answers = document.answers(catalogue);
				return refusing((planFile != null) ? planFile : answersFile, () -> {
					@Nullable Plan plan = (planFile != null)
							? PlanDocument.read(Files.readString(Path.of(planFile))).plan(catalogue) : null;
					this.out.println(CanonicalJson.of(catalogue.score(document.engagement(), answers, plan)));
					return 0;
				});
			});
		});
	}

	/** Says which file is refused, and why. */
	private int refusing(String file, Reading reading) {
		try {
			return reading.read();
		}
		catch (InvalidCatalogue ex) {
			ex.problems().forEach((problem) -> this.err.println(file + ":" + ProblemWords.of(problem)));
		}
		catch (IllegalArgumentException ex) {
			this.err.println(file + ": " + ex.getMessage());
		}
		catch (IOException ex) {
			this.err.println("Cannot read " + ex.getMessage());
		}
		return REFUSED;
	}

	/** Something done with a file. */
	private interface Reading {

		int read() throws IOException;

	}

}
