package de.nachhalt.report.jobs;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import de.nachhalt.report.reports.Report.Subject;
import de.nachhalt.report.reports.ReportFormat;
import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.result.Language;
import de.nachhalt.report.result.AssessmentResult.Catalogue;
import de.nachhalt.report.result.AssessmentResult.Delivery;
import de.nachhalt.report.result.AssessmentResult.Dimension;
import de.nachhalt.report.result.AssessmentResult.Flag;
import de.nachhalt.report.result.AssessmentResult.Gap;
import de.nachhalt.report.result.AssessmentResult.Input;
import de.nachhalt.report.result.AssessmentResult.Level;
import de.nachhalt.report.result.AssessmentResult.Question;
import de.nachhalt.report.result.AssessmentResult.Requirement;
import de.nachhalt.report.result.AssessmentResult.Step;
import de.nachhalt.report.result.AssessmentResult.View;
import de.nachhalt.report.result.Localized;
import de.nachhalt.report.result.Score;

/**
 * A result of nobody, with something in every section: what renderers warm up on.
 */
final class Rehearsal {

	private static final Localized TEXT = new Localized("Probe ohne Inhalt", "Rehearsal without content");

	private static final int DIMENSIONS = 8;

	private static final int QUESTIONS = 5;

	private Rehearsal() {
	}

	static CompletedAssessment assessment() {
		return new CompletedAssessment("rehearsal", "", "", result(), null);
	}

	static Subject report(Language language) {
		return new Subject("rehearsal", "", "—", ReportKind.RESULT, language.code(), ReportFormat.PDF, Instant.EPOCH);
	}

	private static AssessmentResult result() {
		Input input = new Input("question", "q", TEXT, 50.0, 0.0, 100.0);
		List<Step> levels = List.of(new Step("leave", TEXT, "true"), new Step("listen", TEXT, "open"),
				new Step("pilot", TEXT, "false"));
		return new AssessmentResult("rehearsal", "rehearsal", 1, "both", Instant.EPOCH,
				new Catalogue("rehearsal", "1", "0", TEXT), "0", "0", new Level("leave", "listen"), levels,
				new Score(50.0, 40, 60, 0.9), IntStream.range(0, DIMENSIONS).mapToObj(Rehearsal::dimension).toList(),
				List.of(requirement("listen", "open", input), requirement("pilot", "false", input),
						requirement("pilot", "true", input)),
				List.of(new Flag("f", "warning", "true", null, TEXT, TEXT, List.of(input))),
				List.of(new Gap("q", TEXT, 60, List.of(new View("management", 90), new View("doers", 30)))),
				new Delivery("nothing-yet", TEXT, TEXT, List.of(input)));
	}

	private static Requirement requirement(String level, String state, Input input) {
		return new Requirement(level + state, level, state, TEXT, List.of(input));
	}

	private static Dimension dimension(int number) {
		List<Question> questions = IntStream.range(0, QUESTIONS)
			.mapToObj((i) -> new Question("q" + i, TEXT, 25.0 * i, 25.0 * i, 25.0 * i, "answered", null))
			.toList();
		return new Dimension("d" + number, TEXT, 50.0, 40, 60, 1, true, questions);
	}

}
