package de.nachhalt.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One fictional company with its assessments, as the API takes them.
 *
 * @param client body of <code>POST /api/clients</code>
 * @param assessments its assessments, oldest first
 * @param actions what follows from the assessments
 * @param expected what an experienced consultant says of each assessment; read by the
 * engine's golden tests
 */
public record DemoCase(JsonNode client, List<DemoAssessment> assessments, List<DemoAction> actions,
		List<JsonNode> expected) {

	private static final List<String> FILES = List.of("1-brunnhuber", "2-lindner", "3-alpenquell", "4-seidl",
			"5-nordheide");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/**
	 * @param engagement what the client asked for
	 * @param plan body of <code>PUT /api/assessments/{id}/plan</code>; null for none
	 * @param answers the items of <code>PATCH /api/assessments/{id}/answers</code>
	 */
	public record DemoAssessment(String engagement, @Nullable JsonNode plan, JsonNode answers) {
	}

	/**
	 * @param cycle of the assessment that it follows from, 1 for the first
	 * @param kind whether from a flag, lever or gap
	 * @param item id of that
	 * @param dueInDays from the day it is entered; null for no particular day
	 * @param mine whether the consultant who enters it sees to it; nobody does else
	 */
	public record DemoAction(int cycle, String kind, String item, String title, @Nullable String details, String state,
			@Nullable Integer dueInDays, double effortHours, boolean mine) {
	}

	/**
	 * All cases, in the order in which they are told.
	 */
	public static List<DemoCase> all() {
		return FILES.stream().map(DemoCase::read).toList();
	}

	private static DemoCase read(String name) {
		try (InputStream file = DemoCase.class.getResourceAsStream("/demo/" + name + ".json")) {
			return JSON.readValue(Objects.requireNonNull(file, name), DemoCase.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
