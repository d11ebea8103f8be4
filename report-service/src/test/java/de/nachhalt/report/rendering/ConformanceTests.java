package de.nachhalt.report.rendering;

import java.io.ByteArrayInputStream;
import java.util.stream.Stream;

import de.nachhalt.report.documents.Samples;
import de.nachhalt.report.result.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What veraPDF says: fit for archives and for screen readers.
 */
class ConformanceTests {

	@BeforeAll
	static void initialise() {
		VeraGreenfieldFoundryProvider.initialise();
	}

	@ParameterizedTest(name = "{0} {1} {2}")
	@MethodSource("reports")
	void conforms(String name, Language language, PDFAFlavour flavour) throws Exception {
		byte[] pdf = "leave".equals(name) ? Pdf.of(Samples.leave(), "Gasthof Seidl", language) : Pdf
			.of(Samples.groundwork(), "Brunnhuber <b>&amp;</b> 😀 שלום \u0000\u0001 " + "ß".repeat(500), language);

		try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
			ValidationResult result = validator.validate(parser);

			assertThat(result.getTestAssertions())
				.filteredOn((assertion) -> assertion.getStatus() != TestAssertion.Status.PASSED)
				.extracting((assertion) -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
				.isEmpty();
			assertThat(result.isCompliant()).isTrue();
		}
	}

	static Stream<Arguments> reports() {
		return Stream.of("groundwork", "leave")
			.flatMap((name) -> Stream.of(Language.values())
				.flatMap((language) -> Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
					.map((flavour) -> Arguments.of(name, language, flavour))));
	}

}
