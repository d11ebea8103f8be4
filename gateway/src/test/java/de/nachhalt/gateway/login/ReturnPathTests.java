package de.nachhalt.gateway.login;

import java.net.URI;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

import static org.assertj.core.api.Assertions.assertThat;

class ReturnPathTests {

	private static final URI HOST = URI.create("https://nachhalt.example/login/oauth2/code/keycloak");

	@Property
	void whatever_is_wanted_stays_on_our_host(@ForAll @StringLength(max = 40) String wanted) {
		staysHere(wanted);
	}

	@Property
	void no_mix_of_slashes_and_dots_leads_away(@ForAll @StringLength(
			max = 12) @Chars({ '/', '\\', '.', '@', ':', '%', '?', '#', 'a', '\t' }) String wanted) {
		staysHere("/" + wanted);
	}

	private static void staysHere(String wanted) {
		ReturnPath path = ReturnPath.of(wanted);
		URI target = HOST.resolve(path.uri());
		assertThat(target.getScheme() + "://" + target.getRawAuthority()).isEqualTo("https://nachhalt.example");
		assertThat(path.value()).startsWith("/").doesNotStartWith("//").doesNotContain("\\", "\r", "\n", "\t");
	}

	@Example
	void a_page_with_its_query_is_kept() {
		assertThat(ReturnPath.of("/clients?search=M%C3%BCller&page=2#top").value())
			.isEqualTo("/clients?search=M%C3%BCller&page=2#top");
	}

	@Example
	void nothing_wanted_means_the_start_page() {
		assertThat(ReturnPath.of(null)).isEqualTo(ReturnPath.HOME);
	}

}
