package de.nachhalt.client.actions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import de.nachhalt.client.Callers;
import de.nachhalt.client.contacts.Contacts;
import de.nachhalt.client.happenings.Happenings;
import de.nachhalt.client.people.Colleagues;
import de.nachhalt.client.people.Person;
import de.nachhalt.client.records.ClientDirectory;
import de.nachhalt.client.records.ExistingClients;
import de.nachhalt.client.records.TestClients;
import de.nachhalt.client.standing.Standing;
import de.nachhalt.client.standing.Standings;
import de.nachhalt.identity.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

@WebFluxTest({ ActionController.class, ActionListController.class })
@Import({ ActionDrafts.class, ActionViews.class, ExistingClients.class, Happenings.class })
class ActionControllerTests {

	private static final String OF_CLIENT = "/api/clients/c/actions";

	private static final String SUBSTITUTE = """
			{"title":"Vertretung benennen","details":null,"owner":null,"dueOn":"2026-04-15","effortHours":8,
			 "state":"open","origin":null}""";

	@MockitoBean
	private ActionRepository actions;

	@MockitoBean
	private ClientDirectory clients;

	@MockitoBean
	private Colleagues colleagues;

	@MockitoBean
	private Contacts contacts;

	@MockitoBean
	private Standings standings;

	@Autowired
	private WebTestClient http;

	@BeforeEach
	void signIn() {
		this.http = Callers.as(Callers.NEULAND, this.http);
		given(this.clients.find(People.NEULAND, "c")).willReturn(Mono.just(TestClients.client("c", People.NEULAND)));
		given(this.actions.count(People.NEULAND, "c")).willReturn(Mono.just(1L));
		given(this.colleagues.find(eq(People.NEULAND), any())).willReturn(Mono.empty());
		given(this.contacts.exists(eq(People.NEULAND), eq("c"), any())).willReturn(Mono.just(false));
		given(this.standings.of(People.NEULAND, "c"))
			.willReturn(Mono.just(new Standing(List.of(), List.of(), List.of())));
	}

	@Test
	void everything_at_fault_is_named_at_once_in_german() {
		post("""
				{"title":" ","details":"a\\u0000b","effortHours":0,"origin":{"kind":"lever","assessmentId":"","item":"a b"},
				 "owner":{"id":"x"}}""")
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[*].field")
			.value(fields("title", "details", "effortHours", "state", "origin.assessmentId", "origin.item",
					"owner.kind"))
			.jsonPath("$.errors[?(@.field == 'details')].message")
			.isEqualTo("Bitte Text ohne Steuerzeichen eingeben.");
	}

	@ParameterizedTest
	@CsvSource(
			textBlock = """
					"owner":null    | "owner":{"kind":"colleague","id":"stranger"}                           | owner.id            | unknown-colleague
					"owner":null    | "owner":{"kind":"contact","id":"stranger"}                             | owner.id            | unknown-contact
					"origin":null   | "origin":{"kind":"flag","assessmentId":"elsewhere","item":"fever"}     | origin.assessmentId | unknown-assessment
					"2026-04-15"    | "20260-04-15"                                                          | dueOn               | wrong-type
					"2026-04-15"    | "+20260-04-15"                                                         | dueOn               | unlikely-day
					"2026-04-15"    | "0026-04-15"                                                           | dueOn               | unlikely-day
					"open"          | "lost"                                                                 | state               | unknown-value
					"details":null  | "tenant":"kompass"                                                     | tenant              | unknown-field
					""",
			delimiter = '|', quoteCharacter = '\0')
	void what_makes_no_sense_is_refused(String known, String wrong, String field, String code) {
		post(SUBSTITUTE.replace(known, wrong)).expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo(field)
			.jsonPath("$.errors[0].code")
			.isEqualTo(code);
		then(this.actions).should(never()).add(any());
	}

	@ParameterizedTest
	@CsvSource({ "sort=title, sort", "state=lost, state", "dueFrom=tomorrow, dueFrom", "limit=0, limit",
			"cursor=x, cursor" })
	void a_list_that_does_not_exist_is_refused(String query, String field) {
		this.http.get()
			.uri("/api/actions?" + query)
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo(field);
	}

	@Test
	void a_change_has_to_say_what_it_is_based_on() {
		this.http.put()
			.uri(OF_CLIENT + "/a")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(SUBSTITUTE)
			.exchange()
			.expectStatus()
			.isEqualTo(428);
	}

	@Test
	void whoever_is_gone_may_stay_the_owner_of_what_was_theirs() {
		Action stored = Action.add("a", People.NEULAND, "c",
				new Action.Draft(new Action.Task("Alt", null, Owner.contact("gone"), null, null), null, State.OPEN),
				new Person("anna", "Anna Winter"), Instant.EPOCH);
		given(this.actions.find(People.NEULAND, "c", "a")).willReturn(Mono.just(stored));
		given(this.actions.update(any())).willAnswer((update) -> Mono.just(update.getArgument(0)));
		given(this.clients.findAll(People.NEULAND, List.of("c")))
			.willReturn(Mono.just(Map.of("c", TestClients.client("c", People.NEULAND))));
		given(this.contacts.names(People.NEULAND, List.of("gone"))).willReturn(Mono.just(Map.of()));

		put(SUBSTITUTE.replace("\"owner\":null", "\"owner\":{\"kind\":\"contact\",\"id\":\"gone\"}")).expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.title")
			.isEqualTo("Vertretung benennen")
			.jsonPath("$.owner.id")
			.isEqualTo("gone")
			.jsonPath("$.owner.name")
			.isEqualTo(null);
	}

	@Test
	void a_client_has_a_thousand_actions_at_most() {
		given(this.actions.count(People.NEULAND, "c")).willReturn(Mono.just(1_000L));

		post(SUBSTITUTE).expectStatus()
			.isEqualTo(409)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:nachhalt:problem:too-many-entries");
	}

	@Test
	void an_agency_has_no_business_here() {
		Callers.as(Callers.FUNKE, this.http).get().uri("/api/actions").exchange().expectStatus().isForbidden();
		Callers.as(Callers.FUNKE, this.http).get().uri(OF_CLIENT).exchange().expectStatus().isForbidden();
	}

	private WebTestClient.ResponseSpec post(String body) {
		return this.http.post().uri(OF_CLIENT).contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
	}

	private WebTestClient.ResponseSpec put(String body) {
		return this.http.put()
			.uri(OF_CLIENT + "/a")
			.header(HttpHeaders.IF_MATCH, "\"1\"")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(body)
			.exchange();
	}

	private static Consumer<List<String>> fields(String... names) {
		return (fields) -> assertThat(fields).containsExactlyInAnyOrder(names);
	}

}
