package de.nachhalt.acceptance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import de.nachhalt.local.demo.PlatformSession;

import static de.nachhalt.acceptance.MainJob.expect;

/**
 * Everything there is to see: paths by what to call them, with something on each page.
 * Two that the same component shows never follow each other.
 */
final class Places {

	/** No word of it can be broken at a space. */
	static final String LONG_TITLE = "Verantwortlichkeitsmatrixfreigabeverfahren einrichten";

	/** With whom a client can be compared; fewer are not shown. */
	private static final int OTHERS = 5;

	private static final String NO_LINK = "/f/0123456789012345678901234567890123456789012";

	private final PlatformSession lead;

	private final MainJob job;

	private final String client;

	private final String completed;

	private final String open;

	private final String draft;

	private Places(PlatformSession lead) {
		this.lead = lead;
		this.job = new MainJob(lead);
		for (int other = 0; other < OTHERS; other++) {
			complete(this.job.recordClient());
		}
		this.client = this.job.recordClient();
		complete(this.client);
		this.completed = complete(this.client);
		this.open = this.job.startAssessment(this.client);
		this.draft = draft();
	}

	/** A client in the third cycle, and all that belongs to it, among enough others. */
	static Places recorded(PlatformSession lead) {
		Places places = new Places(lead);
		places.describe();
		places.act();
		return places;
	}

	/** Places behind the login, for a lead. */
	Map<String, String> inside() {
		Map<String, String> pages = new LinkedHashMap<>();
		pages.put("portfolio", "/clients");
		pages.put("interview", "/assessments/" + this.open + "/interview");
		pages.put("client", "/clients/" + this.client);
		pages.put("interview-next", "/assessments/" + this.open + "/interview?order=next");
		pages.put("actions", "/actions");
		pages.put("invitations", invitations());
		pages.put("actions-list", "/actions?view=list");
		pages.put("result", "/assessments/" + this.completed + "/result");
		pages.put("plan", "/assessments/" + this.completed + "/plan");
		pages.put("plan-edit", "/assessments/" + this.open + "/plan/edit");
		pages.put("comparison", "/clients/" + this.client + "/comparison");
		pages.put("words", "/assessments/" + this.completed + "/words");
		pages.put("people", "/settings/people");
		pages.put("agencies", "/settings/agencies");
		pages.put("branding", "/settings/branding");
		pages.put("catalogues", "/settings/catalogues");
		pages.put("catalogue", "/settings/catalogues/social-media-readiness/1.0.0");
		pages.put("catalogue-import", "/settings/catalogues/import");
		pages.put("catalogue-edit", ownCatalogue() + "/edit");
		pages.put("catalogue-compare", "/settings/catalogues/compare?to=" + this.draft + "%401.0.0");
		pages.put("audit", "/settings/audit");
		pages.put("nowhere", "/nowhere");
		return pages;
	}

	/** Places for people without an account, invited in that language. */
	Map<String, String> outside(String language) {
		Map<String, String> pages = new LinkedHashMap<>();
		pages.put("questionnaire", "/f/" + invite("shared", language));
		pages.put("start", "/");
		pages.put("link-gone", NO_LINK);
		pages.put("sign-in-failed", "/sign-in-failed");
		pages.put("questionnaire-sent", "/f/" + submitted(language));
		return pages;
	}

	String interview() {
		return "/assessments/" + this.open + "/interview";
	}

	String invitations() {
		return "/assessments/" + this.open + "/invitations";
	}

	/** A draft. */
	String ownCatalogue() {
		return "/settings/catalogues/" + this.draft + "/1.0.0";
	}

	private String invite(String kind, String language) {
		return expect(201,
				this.lead.post("/api/assessments/" + this.open + "/invitations",
						"""
								{"perspective": "doers", "kind": "%s", "language": "%s", "expiresAt": "%s"}"""
							.formatted(kind, language, Instant.now().plus(7, ChronoUnit.DAYS))))
			.get("token")
			.asString();
	}

	private String submitted(String language) {
		String token = invite("single", language);
		String questionnaire = "/public/questionnaires/" + token;
		String question = expect(200, this.lead.get(questionnaire)).at("/dimensions/0/questions/0/id").asString();
		expect(200, this.lead.send("PATCH", questionnaire + "/answers",
				"{\"answers\": [{\"question\": \"%s\", \"state\": \"unknown\"}]}".formatted(question)));
		expect(204, this.lead.post(questionnaire + "/submission", ""));
		return token;
	}

	private String complete(String client) {
		String assessment = this.job.startAssessment(client);
		this.job.answerEverything(assessment);
		this.job.plan(assessment);
		this.job.complete(assessment);
		return assessment;
	}

	private void describe() {
		record("contacts", "{\"name\": \"Eva Muster\", \"role\": \"Leitung\", \"crisis\": \"none\"}");
		record("engagements", "{\"kind\": \"introduction\", \"state\": \"running\"}");
		record("notes", "{\"kind\": \"call\", \"text\": \"Ruft am Montag zurück.\"}");
		record("grants", "{\"agency\": \"agentur-funke\"}");
	}

	/** One action in each state, one of them late. */
	private void act() {
		for (String state : List.of("open", "in-progress", "done", "dropped")) {
			record("actions", """
					{"title": "%s", "state": "%s", "dueOn": "%s", "effortHours": 4.5}""".formatted(LONG_TITLE, state,
					LocalDate.now().minusDays(state.equals("open") ? 3 : -3)));
		}
	}

	private void record(String what, String json) {
		expect(201, this.lead.post("/api/clients/" + this.client + "/" + what, json));
	}

	private String draft() {
		String catalogue = "catalogue-" + UUID.randomUUID();
		expect(201, this.lead.send("POST", "/api/catalogues", """
				base: {id: social-media-readiness, version: 1.0.0}
				id: %s
				version: 1.0.0
				dimensions:
				  - id: goals
				    weight: 3
				""".formatted(catalogue), "Content-Type", "application/yaml"));
		return catalogue;
	}

}
