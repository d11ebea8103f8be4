package de.nachhalt.report.branding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ToneTests {

	@ParameterizedTest
	@CsvSource({ "#000000, 21.0", "#ffffff, 1.0", "#777777, 4.48", "#767676, 4.54", "#ff0000, 3.99", "#0000ff, 8.59" })
	void stands_out_from_paper_as_the_guidelines_compute_it(String hex, double contrast) {
		assertThat(Tone.read(hex).orElseThrow().contrast()).isCloseTo(contrast, within(0.01));
	}

	@Test
	void is_never_said_to_be_better_than_it_is() {
		Tone justTooLight = Tone.read("#777777").orElseThrow();

		assertThat(justTooLight.isLegible()).isFalse();
		assertThat(justTooLight.statedContrast()).isEqualTo(4.4);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "red", "#fff", "#12345g", "#1234567", "url(#)", "#0f4c4a;", " #0f4c4a" })
	void is_written_with_six_digits_and_nothing_else(String text) {
		assertThat(Tone.read(text)).isEmpty();
	}

	@Test
	void of_the_house_can_be_read() {
		assertThat(Branding.HOUSE.main().isLegible()).isTrue();
		assertThat(Branding.HOUSE.accent().isLegible()).isTrue();
		assertThat(Branding.HOUSE.main().hex()).isEqualTo("#0f4c4a");
	}

}
