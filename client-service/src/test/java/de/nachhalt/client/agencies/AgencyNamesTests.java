package de.nachhalt.client.agencies;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AgencyNamesTests {

	@ParameterizedTest
	@CsvSource({ "Agentur Funke, agentur-funke", "Müller & Söhne GmbH, mueller-soehne-gmbh",
			"'  Café -- Größe! ', cafe-groesse", "株式会社, agentur", "A, a" })
	void an_id_is_read_from_the_name(String name, String beginning) {
		assertThat(AgencyNames.id(name)).matches(beginning + "-[a-z0-9]{5}");
	}

	@Property
	void whatever_the_name_a_grant_can_name_the_agency(@ForAll String name) {
		assertThat(AgencyNames.id(name)).matches("[a-z0-9](?:-?[a-z0-9]){2,59}");
	}

	@Property(tries = 50)
	void two_agencies_of_one_name_have_two_ids(@ForAll String name) {
		assertThat(AgencyNames.id(name)).isNotEqualTo(AgencyNames.id(name));
	}

}
