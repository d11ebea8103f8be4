package de.nachhalt.client.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import de.nachhalt.client.people.Person;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ActionTests {

	private static final Instant MONDAY = Instant.parse("2026-03-30T09:00:00Z");

	private static final Instant TUESDAY = Instant.parse("2026-03-31T09:00:00Z");

	private static final LocalDate DUE = LocalDate.parse("2026-04-15");

	private static final Person ANNA = new Person("anna", "Anna Winter");

	private static final Person BORIS = new Person("boris", "Boris Stein");

	private static final Origin LEVER = new Origin(Origin.Kind.LEVER, "as1", "substitute");

	@Test
	void it_remembers_who_brought_it_where_it_is() {
		Action added = action(Owner.colleague(ANNA), DUE, LEVER, State.OPEN);

		Action edited = added.change(draft(null, DUE, LEVER, State.OPEN), BORIS, TUESDAY);
		assertThat(edited.progress()).isEqualTo(new Action.Progress(State.OPEN, MONDAY, ANNA));
		Action done = edited.change(draft(null, DUE, LEVER, State.DONE), BORIS, TUESDAY);
		assertThat(done.progress()).isEqualTo(new Action.Progress(State.DONE, TUESDAY, BORIS));
		assertThat(done.author()).isEqualTo(ANNA);
		assertThat(done.addedAt()).isEqualTo(MONDAY);
	}

	@Test
	void it_is_filtered_by_client_owner_state_and_assessment() {
		assertThat(action(Owner.colleague(ANNA), DUE, LEVER, State.IN_PROGRESS).listing().facets())
			.containsExactlyInAnyOrder("all", "client:c", "owner:anna", "state:in-progress", "state:pending",
					"assessment:as1");
		assertThat(action(Owner.contact("k1"), DUE, null, State.DONE).listing().facets())
			.containsExactlyInAnyOrder("all", "client:c", "owner:k1", "owner:client", "state:done");
		assertThat(action(null, DUE, null, State.DROPPED).listing().facets()).containsExactlyInAnyOrder("all",
				"client:c", "owner:none", "state:dropped");
	}

	@Test
	void what_has_no_day_comes_last() {
		String due = action(null, DUE, null, State.OPEN).listing().byDue();
		String late = action(null, LocalDate.parse("2999-12-31"), null, State.OPEN).listing().byDue();

		assertThat(due).isLessThan(late);
		assertThat(late).isLessThan(action(null, null, null, State.OPEN).listing().byDue());
	}

	@Property
	void a_day_ends_behind_all_that_is_due_that_day_and_before_the_next(@ForAll LocalDate day, @ForAll String id) {
		String end = ActionListing.dayEnds(day);

		assertThat(position(id, day)).isLessThan(end);
		assertThat(position(id, day.plusDays(1))).isGreaterThan(end);
	}

	@Test
	void a_removed_one_is_in_no_list_and_leaves_its_origin_to_others() {
		Action action = action(null, DUE, LEVER, State.OPEN);
		assertThat(action.source()).isEqualTo("lever:as1:substitute");

		Action removed = action.remove(TUESDAY);
		assertThat(removed.listing().facets()).isEmpty();
		assertThat(removed.source()).isEqualTo("a");
		assertThat(removed.restore()).isEqualTo(action);
		assertThat(action(null, DUE, null, State.OPEN).source()).isEqualTo("a");
	}

	@Test
	void a_contact_is_named_when_it_is_shown_and_a_colleague_as_written_down() {
		Map<String, String> contacts = Map.of("k1", "Jutta Sommer", "anna", "Somebody else");

		assertThat(Owner.contact("k1").named(contacts).name()).isEqualTo("Jutta Sommer");
		assertThat(Owner.contact("k2").named(contacts).name()).isNull();
		assertThat(Owner.colleague(ANNA).named(contacts).name()).isEqualTo("Anna Winter");
	}

	@Test
	void logs_show_nothing_that_somebody_wrote() {
		assertThat(action(Owner.colleague(ANNA), DUE, LEVER, State.OPEN)).hasToString("Action a");
		assertThat(draft(Owner.colleague(ANNA), DUE, LEVER, State.OPEN).toString()).doesNotContain("Vertretung",
				"Winter");
	}

	private static String position(String id, LocalDate day) {
		return Action.add(id, "neuland", "c", draft(null, day, null, State.OPEN), ANNA, MONDAY).listing().byDue();
	}

	private static Action action(@Nullable Owner owner, @Nullable LocalDate dueOn, @Nullable Origin origin,
			State state) {
		return Action.add("a", "neuland", "c", draft(owner, dueOn, origin, state), ANNA, MONDAY);
	}

	private static Action.Draft draft(@Nullable Owner owner, @Nullable LocalDate dueOn, @Nullable Origin origin,
			State state) {
		return new Action.Draft(new Action.Task("Vertretung benennen", null, owner, dueOn, 8.0), origin, state);
	}

}
