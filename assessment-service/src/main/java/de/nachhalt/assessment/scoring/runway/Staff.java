package de.nachhalt.assessment.scoring.runway;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import de.nachhalt.assessment.scoring.model.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Who does the work.
 *
 * @param substitutes those who step in; they count only while somebody is away
 */
record Staff(List<Member> members, List<Member> substitutes) {

	/**
	 * Hours per week, absences taken off.
	 */
	Interval available() {
		return sum(this.members, (member) -> true);
	}

	/**
	 * Likewise of the client's own people.
	 */
	Interval inHouse() {
		return sum(this.members, (member) -> !member.outside());
	}

	/**
	 * The one of the client's people who gives the most hours, of equals the first; null
	 * when there is nobody.
	 */
	@Nullable Member mostImportant() {
		Member most = null;
		for (Member member : this.members) {
			if (!member.outside() && (most == null || member.weight() > most.weight())) {
				most = member;
			}
		}
		return most;
	}

	/**
	 * The client's people who are left while somebody is away.
	 */
	Staff without(@Nullable Member away) {
		List<Member> left = new ArrayList<>(
				this.members.stream().filter((member) -> member != away && !member.outside()).toList());
		this.substitutes.stream()
			.filter((substitute) -> away != null && away.role().equals(substitute.replaces()))
			.forEach(left::add);
		return new Staff(left, List.of());
	}

	/**
	 * Hours per week of those who can answer in public.
	 */
	Interval answering() {
		return new Interval(sum(this.members, (member) -> member.answers() == Truth.TRUE).low(),
				sum(this.members, (member) -> member.answers() != Truth.FALSE).high());
	}

	private static Interval sum(List<Member> members, Predicate<Member> counted) {
		return members.stream().filter(counted).map(Member::hours).reduce(Interval.ZERO, Interval::plus);
	}

	/**
	 * One of them.
	 *
	 * @param replaces role of whom a substitute stands in for; null for a person
	 * @param hours per week, absences taken off
	 * @param answers whether this person can answer in public
	 */
	record Member(String role, @Nullable String replaces, Interval hours, Truth answers, boolean outside) {

		double weight() {
			return this.hours.low() + this.hours.high();
		}

	}

}
