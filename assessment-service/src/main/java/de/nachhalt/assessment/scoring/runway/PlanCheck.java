package de.nachhalt.assessment.scoring.runway;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import de.nachhalt.assessment.scoring.model.Channel;
import de.nachhalt.assessment.scoring.model.Planning;
import de.nachhalt.assessment.scoring.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * Whether the names in a plan stand for something, in the catalogue or in the plan
 * itself, and its numbers for amounts.
 */
public final class PlanCheck {

	private static final String UNKNOWN_ROLE = "unknown-role";

	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2200;

	private final List<PlanProblem> problems = new ArrayList<>();

	private PlanCheck() {
	}

	/**
	 * Everything that is wrong; empty when nothing is.
	 * @param planning null when the catalogue says nothing about plans, so that none fits
	 */
	public static List<PlanProblem> problems(Plan plan, @Nullable Planning planning) {
		if (planning == null) {
			return List.of(new PlanProblem("", "catalogue-without-planning", ""));
		}
		PlanCheck check = new PlanCheck();
		int year = plan.start().getYear();
		check.require(year >= FIRST_YEAR && year < LAST_YEAR, "start", "start-out-of-range", plan.start().toString());
		check.amounts(plan);
		check.channels(plan, planning);
		check.people(plan, planning);
		check.known("audiences", plan.audiences(), ids(planning.audiences()), "unknown-audience");
		check.known("purposes", plan.purposes(), ids(planning.purposes()), "unknown-purpose");
		return check.problems;
	}

	private void amounts(Plan plan) {
		amount("weeks", plan.weeks());
		amount("listening", plan.listening());
		amount("coordination", plan.coordination());
		amount("learning", plan.learning());
		amount("money.budget", plan.money().budget());
		amount("money.perMonth", plan.money().perMonth());
		amount("money.costsPerMonth", plan.money().costsPerMonth());
		amount("content.stock", plan.content().stock());
		amount("content.perWeek", plan.content().perWeek());
		for (int i = 0; i < plan.channels().size(); i++) {
			Plan.Outlet outlet = plan.channels().get(i);
			String field = "channels[%d].".formatted(i);
			amount(field + "posts", outlet.posts());
			amount(field + "hoursPerPost", outlet.hoursPerPost());
			amount(field + "community", outlet.community());
			amount(field + "costPerPost", outlet.costPerPost());
		}
	}

	private void amount(String field, @Nullable Double amount) {
		require(amount == null || amount >= 0 && Double.isFinite(amount), field, "number-out-of-range",
				String.valueOf(amount));
	}

	private void channels(Plan plan, Planning planning) {
		Set<String> known = planning.channels().stream().map(Channel::id).collect(Collectors.toSet());
		List<String> channels = plan.channels().stream().map(Plan.Outlet::channel).toList();
		for (int i = 0; i < channels.size(); i++) {
			String field = "channels[%d].channel".formatted(i);
			require(known.contains(channels.get(i)), field, "unknown-channel", channels.get(i));
			require(channels.indexOf(channels.get(i)) == i, field, "channel-twice", channels.get(i));
		}
	}

	private void people(Plan plan, Planning planning) {
		Set<String> skills = new HashSet<>(ids(planning.formats()));
		skills.add(Plan.ANSWERING);
		List<String> roles = plan.people().stream().map(Plan.Person::role).toList();
		for (int i = 0; i < roles.size(); i++) {
			String field = "people[%d].".formatted(i);
			require(roles.indexOf(roles.get(i)) == i, field + "role", "role-twice", roles.get(i));
			known(field + "skills", plan.people().get(i).skills(), skills, "unknown-skill");
			amount(field + "hours", plan.people().get(i).hours());
			Double absence = plan.people().get(i).absence();
			require(absence == null || absence >= 0 && absence <= 1, field + "absence", "share-out-of-range",
					String.valueOf(absence));
		}
		for (int i = 0; i < plan.substitutes().size(); i++) {
			Plan.Substitute substitute = plan.substitutes().get(i);
			String field = "substitutes[%d].".formatted(i);
			require(roles.contains(substitute.replaces()), field + "replaces", UNKNOWN_ROLE, substitute.replaces());
			known(field + "skills", substitute.skills(), skills, "unknown-skill");
			amount(field + "hours", substitute.hours());
		}
		String voice = plan.mainCommunicator();
		if (voice != null) {
			require(roles.contains(voice), "mainCommunicator", UNKNOWN_ROLE, voice);
		}
	}

	private void known(String field, @Nullable List<String> given, Collection<String> known, String code) {
		for (int i = 0; given != null && i < given.size(); i++) {
			require(known.contains(given.get(i)), "%s[%d]".formatted(field, i), code, given.get(i));
		}
	}

	private void require(boolean holds, String field, String code, String rejected) {
		if (!holds) {
			this.problems.add(new PlanProblem(field, code, rejected));
		}
	}

	private static Set<String> ids(List<Term> terms) {
		return terms.stream().map(Term::id).collect(Collectors.toSet());
	}

}
