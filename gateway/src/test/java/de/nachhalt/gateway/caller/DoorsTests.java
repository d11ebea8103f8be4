package de.nachhalt.gateway.caller;

import java.util.regex.Pattern;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** Spring Security's firewall has the same rules as regular expressions. */
class DoorsTests {

	private static final Pattern NAME = Pattern.compile("[\\p{IsAssigned}&&[^\\p{IsControl}]]*");

	private static final Pattern VALUE = Pattern.compile("[\\p{IsAssigned}&&[[^\\p{IsControl}]||\\t]]*");

	@Property
	void headers_pass_as_they_would_pass_the_librarys_own_rules(@ForAll("headers") String header) {
		assertThat(Doors.isAllowedName(header)).isEqualTo(NAME.matcher(header).matches());
		assertThat(Doors.isAllowedValue(header)).isEqualTo(VALUE.matcher(header).matches());
	}

	@Provide
	Arbitrary<String> headers() {
		Arbitrary<String> plain = Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(20);
		Arbitrary<String> any = Arbitraries.strings().ofMaxLength(3);
		Arbitrary<String> controls = Arbitraries.strings().withCharRange((char) 0, (char) 0xA0).ofMaxLength(2);
		return Arbitraries.oneOf(plain, any, controls).list().ofMaxSize(3).map((parts) -> String.join("", parts));
	}

}
