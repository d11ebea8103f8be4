package de.nachhalt.report.jobs;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import de.nachhalt.report.reports.Report.Subject;
import de.nachhalt.report.reports.ReportFormat;
import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.result.AssessmentResult;
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
import de.nachhalt.report.result.Basis;
import de.nachhalt.report.result.Basis.Answer;
import de.nachhalt.report.result.Basis.Choice;
import de.nachhalt.report.result.Basis.DimensionSpread;
import de.nachhalt.report.result.Basis.Field;
import de.nachhalt.report.result.Basis.Peers;
import de.nachhalt.report.result.Basis.Spread;
import de.nachhalt.report.result.ChannelAdvice;
import de.nachhalt.report.result.ChannelAdvice.Criterion;
import de.nachhalt.report.result.ChannelAdvice.Fit;
import de.nachhalt.report.result.ChannelAdvice.Precondition;
import de.nachhalt.report.result.Language;
import de.nachhalt.report.result.Localized;
import de.nachhalt.report.result.Outlook;
import de.nachhalt.report.result.Outlook.Lever;
import de.nachhalt.report.result.Outlook.LevelShare;
import de.nachhalt.report.result.Outlook.Levers;
import de.nachhalt.report.result.Outlook.NextQuestion;
import de.nachhalt.report.result.Outlook.NextQuestions;
import de.nachhalt.report.result.Outlook.Robustness;
import de.nachhalt.report.result.Range;
import de.nachhalt.report.result.Runway;
import de.nachhalt.report.result.Runway.Assumption;
import de.nachhalt.report.result.Runway.Cadence;
import de.nachhalt.report.result.Runway.Cover;
import de.nachhalt.report.result.Runway.End;
import de.nachhalt.report.result.Runway.Hours;
import de.nachhalt.report.result.Runway.LargestPlan;
import de.nachhalt.report.result.Runway.Part;
import de.nachhalt.report.result.Score;

/**
 * A result of nobody, with something in every section: what renderers warm up on.
 */
final class Rehearsal {

	private static final Localized TEXT = new Localized("Probe ohne Inhalt", "Rehearsal without content");

	private static final Range SOME = new Range(1.0, 2.0, false);

	private static final int DIMENSIONS = 8;

	private static final int QUESTIONS = 5;

	private Rehearsal() {
	}

	static CompletedAssessment assessment() {
		Outlook outlook = new Outlook(
				new Robustness(0.9, 100,
						List.of(new LevelShare("leave", TEXT, 0.9), new LevelShare("listen", TEXT, 0.1)), TEXT),
				new NextQuestions(false, List.of(new NextQuestion("q", TEXT, true, TEXT)), TEXT),
				new Levers("listen", TEXT, "attainable", true, 2, 4, List.of(new Lever("q", TEXT, TEXT, TEXT, 2, 4)),
						List.of(), TEXT));
		return new CompletedAssessment("rehearsal", "", "", result(), null, outlook, basis());
	}

	private static Basis basis() {
		return new Basis(List.of(new Field("d0", TEXT)),
				List.of(new Answer("q1", TEXT, TEXT,
						List.of(new Choice("o", TEXT, true), new Choice("p", TEXT, false)))),
				null, new Peers("all", 5, null, List.of(new DimensionSpread("d0", new Spread(20, 40, 60)))));
	}

	static Subject report(Language language) {
		return new Subject("rehearsal", "", "—", ReportKind.RESULT, language.code(), ReportFormat.PDF, Instant.EPOCH,
				null);
	}

	private static AssessmentResult result() {
		Input input = new Input("question", "q", TEXT, 50.0, 0.0, 100.0, null);
		List<Step> levels = List.of(new Step("leave", TEXT, "true"), new Step("listen", TEXT, "open"),
				new Step("pilot", TEXT, "false"));
		return new AssessmentResult("rehearsal", "rehearsal", 1, "both", Instant.EPOCH,
				new Catalogue("rehearsal", "1", "0", TEXT), "0", "0", new Level("leave", "listen"), levels,
				new Score(50.0, 40, 60, 0.9), IntStream.range(0, DIMENSIONS).mapToObj(Rehearsal::dimension).toList(),
				List.of(requirement("listen", "open", input), requirement("pilot", "false", input),
						requirement("pilot", "true", input)),
				List.of(new Flag("f", "warning", "true", null, TEXT, TEXT, List.of(input))),
				List.of(new Gap("q", TEXT, 60, List.of(new View("management", 90), new View("doers", 30)))),
				new Delivery("nothing-yet", TEXT, TEXT, List.of(input)), List.of(), runway(), channels());
	}

	private static Runway runway() {
		LargestPlan largest = new LargestPlan(true, List.of(new Cadence("c", TEXT, 1, SOME)), SOME, TEXT);
		return new Runway("2000-01-01", "false", SOME, "2000-01-08", "2000-01-15", "hours", TEXT,
				List.of(new End("hours", SOME, TEXT), new End("money", SOME, TEXT)),
				new Hours(SOME, SOME, List.of(new Part("c", TEXT, SOME))), new Cover("r", "open", SOME, SOME, TEXT),
				largest, largest, List.of(new Assumption("learning", TEXT, SOME, TEXT, 2000)));
	}

	private static ChannelAdvice channels() {
		return new ChannelAdvice("ranked", TEXT, List.of(new Precondition("p", "open", TEXT, List.of())), List
			.of(new Fit("c", TEXT, "true", SOME, SOME, List.of(new Criterion("effort", "true", SOME, TEXT)), TEXT)));
	}

	private static Requirement requirement(String level, String state, Input input) {
		return new Requirement(level + state, level, state, TEXT, List.of(input));
	}

	private static Dimension dimension(int number) {
		List<Question> questions = IntStream.range(0, QUESTIONS)
			.mapToObj((i) -> new Question("q" + i, TEXT, 25.0 * i, 25.0 * i, 25.0 * i, "answered", null))
			.toList();
		return new Dimension("d" + number, TEXT, 50.0, 40, 60, 1, null, true, questions);
	}

}
