package de.nachhalt.assessment.invitations;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import de.nachhalt.assessment.assessments.AssessmentCalls;
import de.nachhalt.assessment.assessments.TestClient;

/** A consultant's calls about invitations. */
record InvitationCalls(AssessmentCalls calls) {

	/** Where the assessment of a client is that has just been recorded. */
	String start(String name) {
		return start(this.calls.client(name));
	}

	String start(TestClient client) {
		return "/api/assessments/" + this.calls.start(client.id()).get("id").asString();
	}

	/** The secret in the link of a new invitation. */
	String invite(String path, String perspective, String kind) {
		return this.calls.call("POST", path + "/invitations", invitation(perspective, kind), 201)
			.get("token")
			.asString();
	}

	static String invitation(String perspective, String kind) {
		return """
				{"perspective":"%s","kind":"%s","language":"de","expiresAt":"%s","recipientLabel":" Vertrieb "}"""
			.formatted(perspective, kind, inDays(7));
	}

	static Instant inDays(int days) {
		return Instant.now().plus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
	}

}
