package de.nachhalt.client.records;

import java.util.Set;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClientRequestTests {

	private static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

	@ParameterizedTest
	@ValueSource(strings = { "A", "Bäckerei Müller & Söhne (Inh. K. Müller) – seit 1921", "株式会社", "Cafe\u0301",
			"👩‍🍳 Küche" })
	void any_line_of_text_is_a_name(String name) {
		assertThat(problems(named(name))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\t\n", "\u00A0", "\u200B\uFEFF", "a\u0000b", "a\nb", "a\u0085b", "a\u2028b",
			"a\u202Eb", "a\u2066b", "a\uD800b" })
	void what_cannot_be_seen_or_misleads_is_no_name(String name) {
		assertThat(problems(named(name))).isNotEmpty();
	}

	@Test
	void a_name_has_up_to_200_characters() {
		assertThat(problems(named(" " + "x".repeat(200) + "\u00A0"))).isEmpty();
		assertThat(problems(named("x".repeat(201)))).isNotEmpty();
	}

	@Test
	void a_sector_has_up_to_100_characters() {
		assertThat(problems(request("A", "x".repeat(100)))).isEmpty();
		assertThat(problems(request("A", "x".repeat(101)))).isNotEmpty();
	}

	@Test
	@SuppressWarnings("NullAway") // as JSON may leave it
	void everything_is_required() {
		assertThat(VALIDATOR.validate(new ClientRequest(null, null, null, null, null, null))).hasSize(5);
	}

	@Test
	void accents_are_composed_and_the_ends_cut() {
		assertThat(named(" \u00A0Cafe\u0301 Noir\u200B ").name()).isEqualTo("Café Noir");
	}

	@Property
	void cutting_twice_cuts_nothing_more(@ForAll String text) {
		String once = named(text).name();

		assertThat(named(once).name()).isEqualTo(once);
	}

	private static Set<ConstraintViolation<ClientRequest>> problems(ClientRequest request) {
		return VALIDATOR.validate(request);
	}

	private static ClientRequest named(String name) {
		return request(name, "Handwerk");
	}

	private static ClientRequest request(String name, String sector) {
		return new ClientRequest(name, sector, Size.SMALL, Market.B2C, Language.DE, null);
	}

}
