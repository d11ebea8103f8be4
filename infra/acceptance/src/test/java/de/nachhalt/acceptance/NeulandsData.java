package de.nachhalt.acceptance;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import de.nachhalt.local.demo.PlatformSession;
import org.jspecify.annotations.Nullable;

import static de.nachhalt.acceptance.MainJob.expect;

/**
 * A client of Neuland with an assessment, a report and a grant to an agency that calls
 * itself otherwise than the one in the matrix; a catalogue that is still a draft; and one
 * of Neuland's people.
 */
final class NeulandsData {

	private static @Nullable NeulandsData recorded;

	private final Map<String, String> ids;

	private NeulandsData(Map<String, String> ids) {
		this.ids = ids;
	}

	static synchronized NeulandsData of(Platform platform) {
		if (recorded == null) {
			recorded = record(platform.signIn("neuland-lead"));
		}
		return recorded;
	}

	private static NeulandsData record(PlatformSession neuland) {
		MainJob job = new MainJob(neuland);
		String client = job.recordClient();
		String assessment = job.startAssessment(client);
		String invitation = expect(201, neuland.post("/api/assessments/" + assessment + "/invitations", """
				{"perspective": "doers", "kind": "shared", "language": "de", "expiresAt": "%s"}"""
			.formatted(Instant.now().plus(Duration.ofDays(7))))).at("/invitation/id").asString();
		job.answerEverything(assessment);
		job.complete(assessment);
		String report = job.awaitReport(assessment).get("id").asString();
		String grant = expect(201,
				neuland.post("/api/clients/" + client + "/grants", "{\"agency\": \"agentur-anders\"}"))
			.get("id")
			.asString();
		String catalogue = "catalogue-" + UUID.randomUUID();
		expect(201, neuland.send("POST", "/api/catalogues", Routes.OVERLAY.replace("<catalogue>", catalogue),
				"Content-Type", "application/yaml"));
		String person = expect(200, neuland.get("/api/people")).at("/items")
			.valueStream()
			.filter((one) -> one.at("/email").asString().equals("cem.aydin@neuland.example"))
			.findFirst()
			.orElseThrow()
			.at("/id")
			.asString();
		return new NeulandsData(Map.of("client", client, "assessment", assessment, "invitation", invitation, "report",
				report, "grant", grant, "catalogue", catalogue, "person", person));
	}

	String fill(String template) {
		String filled = template;
		for (Map.Entry<String, String> id : this.ids.entrySet()) {
			filled = filled.replace("<" + id.getKey() + ">", id.getValue());
		}
		return filled;
	}

	Collection<String> ids() {
		return this.ids.values();
	}

}
