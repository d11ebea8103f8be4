package de.nachhalt.assessment.assessments;

import java.util.List;

import de.nachhalt.assessment.scoring.model.Planning;
import de.nachhalt.assessment.scoring.model.Term;
import de.nachhalt.assessment.scoring.model.Text;
import de.nachhalt.assessment.scoring.runway.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What a client means to do, in the catalogue's words. What the plan does not say is
 * null, or an empty list.
 *
 * @param start first day of the plan, ISO 8601
 * @param weeks how long it is to go on; null for good
 * @param mainCommunicator role of whoever speaks for the client
 */
record Intent(String start, @Nullable Double weeks, List<Text> audiences, List<Text> purposes,
		@Nullable String mainCommunicator, List<PlannedChannel> channels, List<Hand> people) {

	static @Nullable Intent of(@Nullable Plan plan, @Nullable Planning planning) {
		if (plan == null || planning == null) {
			return null;
		}
		return new Intent(plan.start().toString(), plan.weeks(), words(planning.audiences(), plan.audiences()),
				words(planning.purposes(), plan.purposes()), plan.mainCommunicator(),
				plan.channels().stream().flatMap((outlet) -> PlannedChannel.of(outlet, planning).stream()).toList(),
				plan.people().stream().map((person) -> new Hand(person.role(), person.outside())).toList());
	}

	private static List<Text> words(List<Term> terms, @Nullable List<String> ids) {
		return (ids == null) ? List.of()
				: ids.stream()
					.flatMap((id) -> terms.stream().filter((term) -> term.id().equals(id)))
					.map(Term::text)
					.toList();
	}

	/**
	 * A channel of the plan.
	 *
	 * @param posts per week
	 */
	record PlannedChannel(String channel, Text title, @Nullable Double posts) {

		static List<PlannedChannel> of(Plan.Outlet outlet, Planning planning) {
			return planning.channel(outlet.channel())
				.map((channel) -> new PlannedChannel(channel.id(), channel.title(), outlet.posts()))
				.stream()
				.toList();
		}

	}

	/**
	 * Somebody who does the work, named by role.
	 *
	 * @param outside whether this is an agency's person and not the client's
	 */
	record Hand(String role, boolean outside) {
	}

}
