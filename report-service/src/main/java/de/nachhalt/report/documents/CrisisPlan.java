package de.nachhalt.report.documents;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.nachhalt.report.reports.ReportKind;
import org.jspecify.annotations.Nullable;

/**
 * A crisis plan to be filled in: what a complete one has and what of it is there, what
 * the answers say of crisis readiness, room for names and numbers.
 *
 * @param readiness the dimension about it; {@code null} when the catalogue has none
 * @param known what rests on it: requirements met and missed, warning signs
 */
record CrisisPlan(Masthead mast, @Nullable Facet readiness, List<Remark> known, List<CrisisElement> elements) {

	/** Dimension of the built-in catalogue. */
	private static final String DIMENSION = "crisis";

	private static final int STEPS = 5;

	private static final int ROLES = 6;

	static CrisisPlan of(Material material, Wording words) {
		Facet crisis = material.result()
			.dimensions()
			.stream()
			.filter((dimension) -> dimension.id().equals(DIMENSION))
			.findFirst()
			.map((dimension) -> Facet.of(dimension, Bearings.of(material), words))
			.orElse(null);
		return new CrisisPlan(Masthead.of(ReportKind.CRISIS_PLAN, material, words), crisis,
				(crisis != null) ? known(crisis) : List.of(), CrisisElement.all(material.known(), words));
	}

	private static List<Remark> known(Facet crisis) {
		Stream<Remark> demands = crisis.demands()
			.stream()
			.map(Demand::reason)
			.map((reason) -> new Remark(reason.mark(), reason.style(), reason.sentence()));
		return Stream.concat(demands, crisis.signs().stream()).toList();
	}

	Wording words() {
		return this.mast.words();
	}

	List<Chapter> chapters() {
		return Stream.of("alarm", "team", "chain", "clearing", "scenarios", "texts", "complete", "rehearsal")
			.map((id) -> Chapter.part("crisis-" + id, words().say("crisis." + id + ".title")))
			.toList();
	}

	/**
	 * How many elements are there, in words; empty when nobody said.
	 */
	String tally() {
		if (this.elements.stream().allMatch((element) -> element.state() == CrisisElement.State.UNKNOWN)) {
			return "";
		}
		long there = this.elements.stream().filter((element) -> element.state() == CrisisElement.State.THERE).count();
		return words().say("crisis.complete.tally", there, this.elements.size());
	}

	/**
	 * Whether an element is there, in words; empty when nobody said.
	 */
	String stands(String element) {
		return switch (element(element).state()) {
			case THERE -> words().say("crisis.there");
			case MISSING -> words().say("crisis.missing");
			case UNKNOWN -> "";
		};
	}

	CrisisElement element(String id) {
		return this.elements.stream().filter((element) -> element.id().equals(id)).findFirst().orElseThrow();
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
