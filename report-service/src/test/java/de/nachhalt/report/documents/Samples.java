package de.nachhalt.report.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.result.Language;
import de.nachhalt.report.result.Outlook;
import org.junit.jupiter.params.provider.Arguments;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Completed results of fictional companies: two that say little, as they were told before
 * plans, channels and outlooks were, and the worked cases.
 */
public final class Samples {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private Samples() {
	}

	/**
	 * A machine builder who may lay the groundwork, with open questions, gaps and flags.
	 */
	public static AssessmentResult groundwork() {
		return JSON.readValue(groundworkJson(), AssessmentResult.class);
	}

	/**
	 * An inn that should leave it for now.
	 */
	public static AssessmentResult leave() {
		return JSON.readValue(resource("/results/leave.json"), AssessmentResult.class);
	}

	/**
	 * A worked case with everything up to one of its cycles.
	 */
	public static Material of(Case company, int cycle, Language language) {
		Told[] cycles = JSON.readValue(resource("/cases/" + (company.ordinal() + 1) + ".json"), Told[].class);
		Told told = cycles[cycle - 1];
		return new Material(told.result(), told.outlook(),
				Arrays.stream(cycles).limit(cycle - 1).map(Told::result).toList(), company.client, language);
	}

	/**
	 * The event that told a cycle of a worked case, as if it were another client's.
	 */
	public static String told(Case company, int cycle, String client) {
		ObjectNode event = (ObjectNode) JSON.readTree(resource("/cases/" + (company.ordinal() + 1) + ".json"))
			.get(cycle - 1);
		return event.put("clientId", client).toString();
	}

	/**
	 * A result alone.
	 */
	public static Material of(AssessmentResult result, String client, Language language) {
		return new Material(result, null, List.of(), client, language);
	}

	/**
	 * The worked cases, each in every language, up to its last cycle.
	 */
	public static Stream<Arguments> cases() {
		return Stream.of(Case.values())
			.flatMap((company) -> IntStream.rangeClosed(1, company.cycles)
				.boxed()
				.flatMap((cycle) -> Stream.of(Language.values())
					.map((language) -> Arguments.of(company, cycle, language))));
	}

	/**
	 * In the order of the files in the contracts.
	 */
	public enum Case {

		BRUNNHUBER("Brunnhuber Maschinenbau GmbH & Co. KG", 2), LINDNER("Modehaus Lindner", 1),
		ALPENQUELL("Alpenquell Getränke GmbH", 1), SEIDL("Gasthof & Handwerk Seidl", 1),
		NORDHEIDE("Klinikum Nordheide Service GmbH", 3);

		private final String client;

		private final int cycles;

		Case(String client, int cycles) {
			this.client = client;
			this.cycles = cycles;
		}

	}

	private record Told(AssessmentResult result, Outlook outlook) {
	}

	/**
	 * The result as it stands in an event.
	 */
	public static String groundworkJson() {
		return resource("/results/groundwork.json");
	}

	public static String resource(String name) {
		try (InputStream resource = Objects.requireNonNull(Samples.class.getResourceAsStream(name), name)) {
			return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
