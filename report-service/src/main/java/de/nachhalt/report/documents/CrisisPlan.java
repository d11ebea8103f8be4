package de.nachhalt.report.documents;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.result.AssessmentResult.Dimension;
import de.nachhalt.report.result.AssessmentResult.Input;
import de.nachhalt.report.result.AssessmentResult.Question;
import de.nachhalt.report.result.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A crisis plan to be filled in: what a complete one has, what the answers say of crisis
 * readiness, room for names and numbers.
 *
 * @param readiness the dimension about it; {@code null} when the catalogue has none
 * @param known what rests on it: requirements met and missed, warning signs
 */
record CrisisPlan(Masthead mast, @Nullable Facet readiness, List<Remark> known) {

	/** Dimension of the built-in catalogue. */
	private static final String DIMENSION = "crisis";

	private static final int ELEMENTS = 12;

	private static final int STEPS = 5;

	private static final int ROLES = 6;

	static CrisisPlan of(Material material, Wording words) {
		AssessmentResult result = material.result();
		Bearings bearings = new Bearings(result, Ladder.of(result, words).next().id(), material.previous());
		Dimension crisis = result.dimensions()
			.stream()
			.filter((dimension) -> dimension.id().equals(DIMENSION))
			.findFirst()
			.orElse(null);
		return new CrisisPlan(Masthead.of(ReportKind.CRISIS_PLAN, material, words),
				(crisis != null) ? Facet.of(crisis, bearings, words) : null,
				(crisis != null) ? known(crisis, result, words) : List.of());
	}

	private static List<Remark> known(Dimension crisis, AssessmentResult result, Wording words) {
		Set<String> questions = crisis.questions().stream().map(Question::id).collect(Collectors.toSet());
		Stream<Remark> requirements = result.requirements()
			.stream()
			.filter((requirement) -> concerns(requirement.inputs(), questions))
			.map((requirement) -> Reason.of(requirement, words))
			.map((reason) -> new Remark(reason.mark(), reason.style(), reason.sentence()));
		Stream<Remark> flags = result.flags()
			.stream()
			.filter((flag) -> flag.verdict() == Verdict.TRUE && concerns(flag.inputs(), questions))
			.map((flag) -> new Remark("!", "flag", words.of(flag.sentence())));
		return Stream.concat(requirements, flags).toList();
	}

	private static boolean concerns(List<Input> inputs, Set<String> questions) {
		return inputs.stream()
			.anyMatch((input) -> "dimension".equals(input.kind()) ? input.id().equals(DIMENSION)
					: questions.contains(input.id()));
	}

	Wording words() {
		return this.mast.words();
	}

	List<Chapter> chapters() {
		return Stream.of("alarm", "team", "chain", "clearing", "scenarios", "texts", "complete", "rehearsal")
			.map((id) -> Chapter.part("crisis-" + id, words().say("crisis." + id + ".title")))
			.toList();
	}

	List<String> elements() {
		return said("crisis.element.", ELEMENTS);
	}

	List<String> roles() {
		return said("crisis.role.", ROLES);
	}

	List<String> steps() {
		return said("crisis.step.", STEPS);
	}

	List<String> degrees() {
		return said("crisis.degree.", 3);
	}

	List<String> texts() {
		return said("crisis.text.", 3);
	}

	private List<String> said(String prefix, int count) {
		return IntStream.rangeClosed(1, count).mapToObj((i) -> words().say(prefix + i)).toList();
	}

}
