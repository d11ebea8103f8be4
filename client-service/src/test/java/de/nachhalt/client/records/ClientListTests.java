package de.nachhalt.client.records;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.nachhalt.client.Callers;
import de.nachhalt.client.people.Person;
import de.nachhalt.identity.testing.People;
import de.nachhalt.testenvironment.PlatformTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@PlatformTest
@SpringBootTest
@AutoConfigureWebTestClient(timeout = "PT1M")
class ClientListTests {

	private static final List<String> TRADES = List.of("Bäckerei", "Tischlerei", "Möbel", "IT-Beratung", "Café",
			"Maschinenbau");

	private static final List<String> PEOPLE = List.of("Müller", "Mueller", "MÜLLER", "Weiß", "Łukasz", "Straub", "Öz",
			"O'Neill");

	private static final List<Client> ALL = clients(People.NEULAND, 2_000);

	@Autowired
	private WebTestClient http;

	@BeforeAll
	static void recordMany(@Autowired ReactiveMongoOperations mongo) {
		mongo.insertAll(ALL).blockLast();
		mongo.insertAll(clients(People.KOMPASS, 200)).blockLast();
	}

	@ParameterizedTest
	@EnumSource(Sorting.class)
	void pages_show_every_client_once_and_in_order(Sorting sorting) {
		Comparator<Client> order = Comparator.comparing(sorting::position);
		List<String> expected = ALL.stream()
			.sorted(sorting.isDescending() ? order.reversed() : order)
			.map(Client::id)
			.toList();

		assertThat(all("", sorting.toString(), 200)).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "müller", "MULLER", "mueller", "mul bäck", "möb", "oneill", "neill o", "it-b", "weiss",
			"luk", "strau", "nothing at all", "handw", "17" })
	void a_search_finds_what_has_all_the_beginnings(String search) {
		List<String> expected = ALL.stream()
			.filter((client) -> isFoundBy(client, search))
			.sorted(Comparator.comparing(Sorting.NAME::position))
			.map(Client::id)
			.toList();

		assertThat(all(search, "name", 200)).isEqualTo(expected);
	}

	@Test
	void characters_of_patterns_mean_nothing() {
		assertThat(all(".*", "name", 200)).isEmpty();
		assertThat(all("^b|m", "name", 200)).isEqualTo(all("b m", "name", 200));
	}

	@Test
	void a_page_has_fifty_clients_unless_asked_otherwise() {
		assertThat(page("", "name", null, null).items()).hasSize(50);
		assertThat(page("", "name", 3, null).items()).hasSize(3);
	}

	@Test
	void a_cursor_of_another_order_is_refused() {
		String cursor = page("", "name", 3, null).next();

		Callers.as(Callers.NEULAND, this.http)
			.get()
			.uri("/api/clients?sort=-name&cursor={cursor}", cursor)
			.exchange()
			.expectStatus()
			.isBadRequest();
	}

	@Test
	void a_cursor_of_another_consultancy_shows_nothing_of_it() {
		String cursor = page("", "name", 3, null).next();

		Callers.as(Callers.KOMPASS, this.http)
			.get()
			.uri("/api/clients?limit=200&cursor={cursor}", cursor)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(Listed.class)
			.value((listed) -> assertThat(ids(listed))
				.doesNotContainAnyElementsOf(ALL.stream().map(Client::id).toList()));
	}

	private List<String> all(String search, String sort, int limit) {
		List<String> ids = new ArrayList<>();
		String cursor = null;
		do {
			Listed page = page(search, sort, limit, cursor);
			ids.addAll(ids(page));
			cursor = page.next();
		}
		while (cursor != null);
		return ids;
	}

	private Listed page(String search, String sort, @Nullable Integer limit, @Nullable String cursor) {
		Listed page = Callers.as(Callers.NEULAND, this.http)
			.get()
			.uri((uri) -> uri.path("/api/clients")
				.queryParam("search", "{search}")
				.queryParam("sort", sort)
				.queryParamIfPresent("limit", Optional.ofNullable(limit))
				.queryParamIfPresent("cursor", Optional.ofNullable(cursor))
				.build(search))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(Listed.class)
			.returnResult()
			.getResponseBody();
		assertThat(page).isNotNull();
		return page;
	}

	private static List<String> ids(Listed page) {
		return page.items().stream().map(ClientResponse::id).toList();
	}

	/** Word by word and letter by letter, as the search promises it. */
	private static boolean isFoundBy(Client client, String search) {
		List<String> words = words(client.profile().name() + " " + client.profile().sector()).flatMap(
				(word) -> Stream.of(plain(word), plain(word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"))))
			.toList();
		return words(search).map(ClientListTests::plain)
			.allMatch((beginning) -> words.stream().anyMatch((word) -> word.startsWith(beginning)));
	}

	private static Stream<String> words(String text) {
		return Stream.of(text.toLowerCase(Locale.GERMAN).split("[^\\p{L}\\p{N}]+")).filter((word) -> !word.isEmpty());
	}

	private static String plain(String word) {
		return word.replace("ä", "a")
			.replace("ö", "o")
			.replace("ü", "u")
			.replace("ß", "ss")
			.replace("é", "e")
			.replace("ł", "l");
	}

	private static List<Client> clients(String tenant, int count) {
		Random random = new Random(count);
		Instant spring = Instant.parse("2026-03-31T09:00:00Z");
		return IntStream.range(0, count).mapToObj((i) -> {
			String trade = TRADES.get(random.nextInt(TRADES.size()));
			String name = trade + " " + PEOPLE.get(random.nextInt(PEOPLE.size()));
			Profile profile = new Profile((i % 3 == 0) ? name + " " + random.nextInt(40) : name, "Handwerk", Size.SMALL,
					Market.BOTH, Language.DE);
			return Client.register(UUID.randomUUID().toString(), tenant, profile, Person.of(Callers.NEULAND),
					spring.plusSeconds(random.nextInt(500)));
		}).toList();
	}

	record Listed(List<ClientResponse> items, @Nullable String next) {
	}

}
