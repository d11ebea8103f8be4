package de.nachhalt.client.records;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import de.nachhalt.client.people.Person;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClientTests {

	private static final Instant SPRING = Instant.parse("2026-03-31T09:00:00Z");

	private static final Instant SUMMER = Instant.parse("2026-07-01T09:00:00Z");

	private static final Person ANNA = new Person("anna", "Anna Winter");

	private final Client bakery = Client.register("1", "neuland", profile("Bäckerei Müller"), ANNA, SPRING);

	@Test
	void a_new_client_has_version_1() {
		assertThat(this.bakery.version()).isEqualTo(1);
		assertThat(this.bakery.registeredAt()).isEqualTo(SPRING);
		assertThat(this.bakery.changedAt()).isEqualTo(SPRING);
	}

	@Test
	void a_change_keeps_what_the_client_is() {
		Client changed = this.bakery.change(profile("Müller & Söhne"), SUMMER);

		assertThat(changed.id()).isEqualTo("1");
		assertThat(changed.tenant()).isEqualTo("neuland");
		assertThat(changed.version()).as("raised by the store").isEqualTo(1);
		assertThat(changed.registeredAt()).isEqualTo(SPRING);
		assertThat(changed.changedAt()).isEqualTo(SUMMER);
	}

	@Test
	void a_changed_client_is_found_by_its_new_words_only() {
		Client changed = this.bakery.change(profile("Söhne"), SUMMER);

		assertThat(changed.listing().words()).contains("sohne").doesNotContain("muller");
	}

	@Test
	void whoever_records_a_client_looks_after_it() {
		assertThat(this.bakery.care()).isEqualTo(new Care(Status.FIRST_TALK, ANNA, null, null));
	}

	@Test
	void a_change_tells_the_parts_that_differ() {
		Care care = this.bakery.care();
		Care other = new Care(Status.PREPARATION, ANNA, new PlannedStep("Termin", null), null);

		assertThat(care.differences(other)).containsExactly("status", "nextStep");
		assertThat(care.differences(care)).isEmpty();
		assertThat(profile("A").differences(profile("B"))).containsExactly("name");
	}

	@Test
	void the_longest_name_still_gives_a_short_position() {
		Client longest = Client.register("1", "neuland", profile("\uFDFA".repeat(200)), ANNA, SPRING);

		assertThat(longest.listing().byName()).hasSize(202);
	}

	@Property
	void names_are_sorted_as_a_reader_would(@ForAll("clients") List<Client> clients) {
		List<Client> sorted = clients.stream().sorted(Comparator.comparing(Sorting.NAME::position)).toList();

		assertThat(sorted).extracting((client) -> Words.fold(client.profile().name())).isSorted();
	}

	@Property
	void no_two_clients_stand_in_the_same_place(@ForAll("clients") List<Client> clients) {
		for (Sorting sorting : Sorting.values()) {
			assertThat(clients).extracting(sorting::position).doesNotHaveDuplicates();
		}
	}

	@Property
	void later_changes_stand_later(@ForAll("clients") List<Client> clients) {
		List<Client> sorted = clients.stream().sorted(Comparator.comparing(Sorting.CHANGED::position)).toList();

		assertThat(sorted).extracting(Client::changedAt).isSorted();
	}

	@Test
	void every_order_is_found_by_the_name_it_is_asked_for() {
		for (Sorting sorting : Sorting.values()) {
			assertThat(Sorting.of(sorting.toString())).contains(sorting);
		}
		assertThat(Sorting.of("size")).isEmpty();
	}

	@Provide
	Arbitrary<List<Client>> clients() {
		Arbitrary<String> names = Arbitraries.strings().withChars("aäAbBß -").ofMinLength(1).ofMaxLength(3);
		Arbitrary<Instant> times = Arbitraries.longs().between(0, 4_000_000_000_000L).map(Instant::ofEpochMilli);
		return Combinators.combine(Arbitraries.create(() -> UUID.randomUUID().toString()), names, times)
			.as((id, name, time) -> Client.register(id, "neuland", profile(name), ANNA, time))
			.list()
			.ofMaxSize(20);
	}

	private static Profile profile(String name) {
		return new Profile(name, "Handwerk", Size.SMALL, Market.B2C, Language.DE);
	}

}
