package de.nachhalt.report.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import de.nachhalt.report.result.AssessmentResult;
import tools.jackson.databind.json.JsonMapper;

/**
 * Completed results of fictional companies.
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
