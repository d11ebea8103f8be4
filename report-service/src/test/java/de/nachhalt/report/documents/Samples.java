package de.nachhalt.report.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.nachhalt.report.clients.Company;
import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.result.Basis;
import de.nachhalt.report.result.Language;
import de.nachhalt.report.result.Outlook;
import org.junit.jupiter.params.provider.Arguments;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Completed results of fictional companies: two that say little, as they were told before
 * plans, channels and outlooks were, and the worked cases.
 */
public final class Samples {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** They never change, and reading one takes a while. */
	private static final Map<Pass, Material> READ = new ConcurrentHashMap<>();

	private record Pass(Case company, int cycle, Language language) {
	}

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
		return READ.computeIfAbsent(new Pass(company, cycle, language), Samples::read);
	}

	private static Material read(Pass pass) {
		Case company = pass.company();
		int cycle = pass.cycle();
		Told[] cycles = JSON.readValue(resource("/cases/" + (company.ordinal() + 1) + ".json"), Told[].class);
		Told told = cycles[cycle - 1];
		return new Material(told.result(), told.outlook(), told.basis(),
				Arrays.stream(cycles).limit(cycle - 1).map(Told::result).toList(), company.client, company.facts,
				pass.language());
	}

	/**
	 * A client that was looked at again and again: the cycles of a worked case, repeated.
	 */
	public static Material after(int cycles, Language language) {
		ArrayNode known = (ArrayNode) JSON.readTree(resource("/cases/" + (Case.NORDHEIDE.ordinal() + 1) + ".json"));
		List<Told> told = IntStream.rangeClosed(1, cycles).mapToObj((cycle) -> {
			ObjectNode repeated = (ObjectNode) known.get((cycle - 1) % known.size()).deepCopy();
			((ObjectNode) repeated.get("result")).put("cycle", cycle);
			return JSON.treeToValue(repeated, Told.class);
		}).toList();
		Told last = told.getLast();
		return new Material(last.result(), last.outlook(), last.basis(),
				told.subList(0, cycles - 1).stream().map(Told::result).toList(), Case.NORDHEIDE.client,
				Case.NORDHEIDE.facts, language);
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
		return new Material(result, null, null, List.of(), client, null, language);
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
	 * The worked cases at their last cycle, each in every language.
	 */
	public static Stream<Arguments> latest() {
		return Stream.of(Case.values())
			.flatMap((company) -> Stream.of(Language.values())
				.map((language) -> Arguments.of(company, company.cycles, language)));
	}

	/**
	 * In the order of the files in the contracts.
	 */
	public enum Case {

		BRUNNHUBER("Brunnhuber Maschinenbau GmbH & Co. KG", "Maschinenbau", "medium", "b2b", 2),
		LINDNER("Modehaus Lindner", "Einzelhandel Mode", "medium", "b2c", 1),
		ALPENQUELL("Alpenquell Getränke GmbH", "Getränke", "large", "b2c", 1),
		SEIDL("Gasthof & Handwerk Seidl", "Gastgewerbe und Handwerk", "micro", "b2c", 1),
		NORDHEIDE("Klinikum Nordheide Service GmbH", "Gesundheitswesen", "large", "both", 3);

		private final String client;

		private final Company facts;

		private final int cycles;

		Case(String client, String sector, String size, String market, int cycles) {
			this.client = client;
			this.facts = new Company(sector, size, market);
			this.cycles = cycles;
		}

	}

	private record Told(AssessmentResult result, Outlook outlook, Basis basis) {
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
