package de.nachhalt.report.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.nachhalt.report.documents.Duty.Part;
import de.nachhalt.report.documents.Duty.Role;
import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.result.AssessmentResult.Input;
import de.nachhalt.report.result.Localized;
import de.nachhalt.report.result.Verdict;

/**
 * Who leads, does, advises and is told: proposed after the delivery model, with what the
 * answers say of how it is today, and room for names.
 *
 * @param roles those that take part
 */
record DutyMatrix(Masthead mast, List<String> roles, List<Row> rows, List<Finding> findings) {

	/** Warning signs about who speaks and who is responsible. */
	private static final Set<String> SIGNS = Set.of("voice-outsourced", "voice-planned-outside", "owner-unknown",
			"nobody-may-answer", "single-point", "agency-without-briefing", "agency-unregulated", "accounts-not-owned");

	static DutyMatrix of(Material material, Wording words) {
		AssessmentResult result = material.result();
		String model = result.delivery().model();
		boolean agency = model.contains("agency");
		List<Role> roles = Arrays.stream(Role.values()).filter((role) -> agency || role != Role.AGENCY).toList();
		return new DutyMatrix(Masthead.of(ReportKind.RESPONSIBILITIES, material, words),
				roles.stream().map((role) -> words.say("role." + role.name().toLowerCase(Locale.ROOT))).toList(),
				Duty.of(model).stream().map((duty) -> Row.of(duty, roles, agency, result, words)).toList(),
				result.flags()
					.stream()
					.filter((flag) -> flag.verdict() == Verdict.TRUE && SIGNS.contains(flag.id()))
					.map((flag) -> Finding.of(flag, words))
					.toList());
	}

	Wording words() {
		return this.mast.words();
	}

	String model() {
		return words().of(this.mast.result().delivery().title());
	}

	/**
	 * One task.
	 *
	 * @param today what the answers say of it; empty when no statement rests on one
	 */
	record Row(String title, String today, List<Cell> cells) {

		static Row of(Duty duty, List<Role> roles, boolean agency, AssessmentResult result, Wording words) {
			return new Row(words.say("duty." + duty.name().toLowerCase(Locale.ROOT)), today(duty, result, words),
					roles.stream().map((role) -> Cell.of(duty.part(role, agency), words)).toList());
		}

		private static String today(Duty duty, AssessmentResult result, Wording words) {
			return inputs(result).filter((input) -> input.answer() != null && duty.questions().contains(input.id()))
				.map((input) -> words.say("duty.today", words.of(input.label()), said(input, words)))
				.distinct()
				.collect(Collectors.joining("; "));
		}

		private static String said(Input input, Wording words) {
			Localized answer = input.answer();
			return (answer != null) ? words.of(answer) : "";
		}

		private static Stream<Input> inputs(AssessmentResult result) {
			return Stream.of(result.requirements().stream().map(AssessmentResult.Requirement::inputs),
					result.flags().stream().map(AssessmentResult.Flag::inputs), Stream.of(result.delivery().inputs()))
				.flatMap((inputs) -> inputs)
				.flatMap(List::stream);
		}

	}

	/**
	 * The part of one role in one task.
	 */
	record Cell(String text, boolean leading) {

		static Cell of(Part part, Wording words) {
			return new Cell(words.say("part." + part.name().toLowerCase(Locale.ROOT)), part.leading());
		}

	}

}
