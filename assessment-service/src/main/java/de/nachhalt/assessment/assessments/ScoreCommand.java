package de.nachhalt.assessment.assessments;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import de.nachhalt.assessment.catalogue.format.CatalogueFile;
import de.nachhalt.assessment.catalogue.format.ProblemWords;
import de.nachhalt.assessment.scoring.CompiledCatalogue;
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
		try {
			if (args.length == 1) {
				return exported(args[0]);
			}
			if (args.length == 2 || planned) {
				this.out.println(score(args[0], args[1], planned ? args[3] : null));
				return 0;
			}
			this.err.println("""
					Usage: score CATALOGUE.yaml ANSWERS.json [--plan PLAN.json]
					       score EXPORT.json""");
		}
		catch (Refused ex) {
			ex.words.forEach(this.err::println);
		}
		return REFUSED;
	}

	private int exported(String file) throws Refused {
		Rescored rescored = read(file, (json) -> Rescored.of(ExportDocument.read(json)));
		this.out.println(rescored.result());
		if (rescored.same()) {
			return 0;
		}
		this.err.println(file + ": This is not the result that was exported.");
		return DIFFERENT;
	}

	private static String score(String catalogueFile, String answersFile, @Nullable String planFile) throws Refused {
		CompiledCatalogue catalogue = read(catalogueFile, CatalogueFile::read);
		@Nullable Plan plan = (planFile != null) ? read(planFile, (json) -> PlanDocument.read(json).plan(catalogue)) : null;
		return read(answersFile, (json) -> AnswersDocument.read(json).score(catalogue, plan));
	}

	private static <T> T read(String file, Function<String, T> reader) throws Refused {
		try {
			return reader.apply(Files.readString(Path.of(file)));
		}
		catch (InvalidCatalogue ex) {
			throw new Refused(ex.problems().stream().map((problem) -> file + ":" + ProblemWords.of(problem)).toList());
		}
		catch (IllegalArgumentException ex) {
			throw new Refused(List.of(file + ": " + ex.getMessage()));
		}
		catch (IOException ex) {
			throw new Refused(List.of("Cannot read " + ex.getMessage()));
		}
	}

	/** The result of an export anew, and whether it is the one exported. */
	private record Rescored(String result, boolean same) {

		static Rescored of(ExportDocument export) {
			String result = export.score();
			return new Rescored(result, export.says(result));
		}

	}

	/** A file is not what it should be. */
	private static final class Refused extends Exception {

		private static final long serialVersionUID = 1L;

		private final transient List<String> words;

		Refused(List<String> words) {
			this.words = words;
		}

	}

}
