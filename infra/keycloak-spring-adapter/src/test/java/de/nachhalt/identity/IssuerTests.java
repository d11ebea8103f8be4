package de.nachhalt.identity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class IssuerTests {

	@Test
	void the_realm_belongs_to_the_issuer() {
		assertThat(Issuer.at("http://localhost:8081").uri()).isEqualTo("http://localhost:8081/realms/nachhalt");
		assertThat(Issuer.at("https://login.example/").uri()).isEqualTo("https://login.example/realms/nachhalt");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "localhost:8081", "ftp://localhost", "http://", "http://a b" })
	void an_address_that_is_none_is_named(String address) {
		assertThatIllegalArgumentException().isThrownBy(() -> Issuer.at(address))
			.withMessage("KEYCLOAK_URL must be an http(s) address, but is '" + address + "'");
	}

}
