package de.nachhalt.report.rendering;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;

import de.nachhalt.report.branding.SampleBranding;
import de.nachhalt.report.documents.Samples;
import de.nachhalt.report.documents.Samples.Case;
import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.result.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
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
@Execution(ExecutionMode.CONCURRENT)
class ConformanceTests {

	private static final List<PDFAFlavour> BOTH = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

	private static final int UNLIMITED = -1;

	@BeforeAll
	static void initialise() {
		VeraGreenfieldFoundryProvider.initialise();
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("documents")
	void conforms(ReportKind kind, Language language) throws Exception {
		assertConforms(Pdf.of(kind, Samples.of(Case.NORDHEIDE, 3, language)), BOTH);
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("documents")
	void conforms_in_the_look_of_a_consultancy(ReportKind kind, Language language) throws Exception {
		assertConforms(Pdf.of(kind, Samples.of(Case.NORDHEIDE, 3, language), SampleBranding.neuland()), BOTH);
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("documents")
	void conforms_with_words_in_every_section(ReportKind kind, Language language) throws Exception {
		assertConforms(Pdf.written(kind, Samples.of(Case.NORDHEIDE, 3, language)), BOTH);
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("documents")
	void conforms_whatever_a_client_is_called(ReportKind kind, Language language) throws Exception {
		String client = "Brunnhuber <b>&amp;</b> 😀 שלום \u0000\u0001 " + "ß".repeat(500);
		assertConforms(Pdf.of(kind, Samples.of(Samples.groundwork(), client, language)), BOTH);
	}

	@ParameterizedTest(name = "{0} {1} {2}")
	@MethodSource("de.nachhalt.report.documents.Samples#cases")
	void conforms_in_every_case(Case company, int cycle, Language language) throws Exception {
		assertConforms(Pdf.of(ReportKind.RESULT, Samples.of(company, cycle, language)), List.of(PDFAFlavour.PDFUA_1));
	}

	/** Read once, for all that it is to be. */
	private static void assertConforms(byte[] pdf, List<PDFAFlavour> flavours) throws Exception {
		try (PDFAParser parser = Foundries.defaultInstance()
			.createParser(new ByteArrayInputStream(pdf), flavours.getFirst());
				PDFAValidator validator = Foundries.defaultInstance()
					.createValidator(flavours, UNLIMITED, false, true, false)) {
			parser.setFlavours(flavours);
			List<ValidationResult> results = validator.validateAll(parser);

			assertThat(results).extracting(ValidationResult::getPDFAFlavour).containsExactlyElementsOf(flavours);
			assertThat(results).allSatisfy(ConformanceTests::assertPassed);
		}
	}

	private static void assertPassed(ValidationResult result) {
		assertThat(result.getTestAssertions())
			.filteredOn((assertion) -> assertion.getStatus() != TestAssertion.Status.PASSED)
			.extracting((assertion) -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
			.isEmpty();
		assertThat(result.getTotalAssertions()).isGreaterThan(1000);
		assertThat(result.isCompliant()).isTrue();
	}

	static Stream<Arguments> documents() {
		return Stream.of(ReportKind.values())
			.flatMap((kind) -> Stream.of(Language.values()).map((language) -> Arguments.of(kind, language)));
	}

}
