package de.nachhalt.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@WebFluxTest
class VersionsAndPagesTests {

	@Autowired
	WebTestClient web;

	@Test
	void the_version_goes_out_as_an_entity_tag() {
		this.web.get()
			.uri("/api/breads/{id}", Bakery.RYE)
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals(HttpHeaders.ETAG, "\"3\"");
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '\'', nullValues = "missing",
			value = { "missing,428,version-required", "'\"3\"',200,", "'W/\"3\"',200,", "'\"3-yaml\"',200,",
					"'\"2\"',412,stale-version", "'\"4\"',412,stale-version", "3,400,invalid-request",
					"*,400,invalid-request", "'\"3\", \"4\"',400,invalid-request", "'\"0\"',400,invalid-request",
					"'\"-3\"',400,invalid-request", "'\"99999999999999999999\"',400,invalid-request" })
	void a_change_says_which_version_it_is_based_on(@Nullable String ifMatch, int status, @Nullable String slug) {
		WebTestClient.BodyContentSpec body = this.web.put()
			.uri("/api/breads/{id}", Bakery.RYE)
			.contentType(MediaType.APPLICATION_JSON)
			.headers((headers) -> headers.set(HttpHeaders.IF_MATCH, ifMatch))
			.bodyValue("{\"flour\":\"rye\",\"count\":1}")
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectBody();
		if (slug != null) {
			body.jsonPath("$.type").isEqualTo("urn:nachhalt:problem:" + slug);
		}
		if (status == 400) {
			body.jsonPath("$.errors[0].field").isEqualTo("If-Match");
		}
	}

	@Test
	void following_the_cursors_shows_every_item_once() {
		List<String> seen = new ArrayList<>();
		@Nullable String cursor = null;
		do {
			Page<Bakery.Loaf> page = page(cursor);
			page.items().forEach((loaf) -> seen.add(loaf.name()));
			cursor = page.next();
		}
		while (cursor != null);
		assertThat(seen).containsExactly("a", "b", "c");
	}

	private Page<Bakery.Loaf> page(@Nullable String cursor) {
		Page<Bakery.Loaf> page = this.web.get()
			.uri((uri) -> uri.path("/api/breads")
				.queryParam("limit", 1)
				.queryParamIfPresent("cursor", Optional.ofNullable(cursor))
				.build())
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(new ParameterizedTypeReference<Page<Bakery.Loaf>>() {
			})
			.returnResult()
			.getResponseBody();
		assertThat(page).isNotNull();
		return page;
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "AQ", "AQE", "AgEAAWE", "AQEAAWFh", "!!!", "AQIAAWEAAWI" })
	void a_cursor_that_is_none_is_refused_by_name(String cursor) {
		this.web.get()
			.uri("/api/breads?cursor={cursor}", cursor)
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("cursor")
			.jsonPath("$.errors[0].code")
			.isEqualTo("invalid-cursor");
	}

	@Test
	void a_cursor_carries_any_text() {
		Cursor cursor = new Cursor("Bäckerei \u0000 \"Krume\"", "", "6f6a0d0e");
		assertThat(Cursor.valueOf(cursor.toString())).isEqualTo(cursor);
		assertThat(cursor.toString()).matches("[A-Za-z0-9_-]+");
	}

	@Test
	void a_cursor_of_another_list_is_refused() {
		assertThatThrownBy(() -> new Cursor("a", "b").keys(1)).isInstanceOf(InvalidRequest.class);
	}

}
