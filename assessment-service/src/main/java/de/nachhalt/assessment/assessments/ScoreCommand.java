package de.nachhalt.assessment.assessments;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import de.nachhalt.assessment.catalogue.CatalogueFile;
import de.nachhalt.assessment.scoring.CanonicalJson;
import de.nachhalt.assessment.scoring.CompiledCatalogue;
import de.nachhalt.assessment.scoring.model.InvalidCatalogue;

/**
 * Scores answers without a server: reads a catalogue and answers from files and prints
 * the result as canonical JSON, the same bytes on every machine.
 */
public final class ScoreCommand {

	private static final int REFUSED = 1;

	private static final int MISUSED = 2;

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
	 * @return the exit status: 0 when a result was printed, 1 when a file was refused, 2
	 * when the arguments are wrong
	 */
	int run(String... args) {
		if (args.length != 2) {
			this.err.println("Usage: score CATALOGUE.yaml ANSWERS.json");
			return MISUSED;
		}
		try {
			CompiledCatalogue catalogue = CatalogueFile.read(Files.readString(Path.of(args[0])));
			AnswersDocument answers = AnswersDocument.read(Files.readString(Path.of(args[1])));
			this.out.println(CanonicalJson.of(catalogue.score(answers.engagement(), answers.answers(catalogue))));
			return 0;
		}
		catch (InvalidCatalogue ex) {
			ex.problems().forEach((problem) -> this.err.println(args[0] + ": " + problem));
		}
		catch (IllegalArgumentException ex) {
			this.err.println(args[1] + ": " + ex.getMessage());
		}
		catch (IOException ex) {
			this.err.println("Cannot read " + ex.getMessage());
		}
		return REFUSED;
	}

}
