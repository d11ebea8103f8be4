package de.nachhalt.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

import static de.nachhalt.acceptance.Route.harmless;
import static de.nachhalt.acceptance.Route.list;
import static de.nachhalt.acceptance.Route.one;

/**
 * The rows of the tenant matrix, beside what the OpenAPI documents say there is.
 */
final class Routes {

	private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

	/** A catalogue that differs from the built-in one by nothing but its name. */
	static final String OVERLAY = """
			base: {id: social-media-readiness, version: 1.0.0}
			id: <catalogue>
			version: 1.0.0
			""";

	/** Looks like the secret of a personal link and is none. */
	private static final String NO_LINK = "q0N5kq5v9mY3x0S1Yv8bq4m0e4T5x2r7c1u9w3z6a8k";

	private static final String NOWHERE = "00000000-0000-4000-8000-000000000000";

	private static final List<Route> ROWS = List.of(list("GET /api/clients", "/api/clients"),
			harmless("POST /api/clients", "/api/clients"), one("GET /api/clients/{id}", "/api/clients/<client>"),
			one("PUT /api/clients/{id}", "/api/clients/<client>").body(MainJob.aClient()).header("If-Match", "\"1\""),
			one("DELETE /api/clients/{id}", "/api/clients/<client>").header("If-Match", "\"1\""),
			one("GET /api/clients/{clientId}/grants", "/api/clients/<client>/grants"),
			one("POST /api/clients/{clientId}/grants", "/api/clients/<client>/grants")
				.body("{\"agency\": \"agentur-funke\"}"),
			one("DELETE /api/clients/{clientId}/grants/{grantId}", "/api/clients/<client>/grants/<grant>"),
			one("PUT /api/clients/{id}/care", "/api/clients/<client>/care").body("{\"status\": \"preparation\"}")
				.header("If-Match", "\"1\""),
			one("GET /api/clients/{clientId}/belongings", "/api/clients/<client>/belongings"),
			one("GET /api/clients/{clientId}/contacts", "/api/clients/<client>/contacts"),
			one("POST /api/clients/{clientId}/contacts", "/api/clients/<client>/contacts")
				.body("{\"name\": \"A\", \"role\": \"B\", \"crisis\": \"none\"}"),
			one("PUT /api/clients/{clientId}/contacts/{contactId}", "/api/clients/<client>/contacts/" + NOWHERE)
				.body("{\"name\": \"A\", \"role\": \"B\", \"crisis\": \"none\"}")
				.header("If-Match", "\"1\""),
			one("DELETE /api/clients/{clientId}/contacts/{contactId}", "/api/clients/<client>/contacts/" + NOWHERE),
			one("GET /api/clients/{clientId}/engagements", "/api/clients/<client>/engagements"),
			one("POST /api/clients/{clientId}/engagements", "/api/clients/<client>/engagements")
				.body("{\"kind\": \"campaign\", \"state\": \"planned\"}"),
			one("PUT /api/clients/{clientId}/engagements/{engagementId}",
					"/api/clients/<client>/engagements/" + NOWHERE)
				.body("{\"kind\": \"campaign\", \"state\": \"planned\"}")
				.header("If-Match", "\"1\""),
			one("DELETE /api/clients/{clientId}/engagements/{engagementId}",
					"/api/clients/<client>/engagements/" + NOWHERE),
			one("GET /api/clients/{clientId}/notes", "/api/clients/<client>/notes"),
			one("POST /api/clients/{clientId}/notes", "/api/clients/<client>/notes")
				.body("{\"kind\": \"note\", \"text\": \"x\"}"),
			one("PUT /api/clients/{clientId}/notes/{noteId}", "/api/clients/<client>/notes/" + NOWHERE)
				.body("{\"kind\": \"note\", \"text\": \"x\"}")
				.header("If-Match", "\"1\""),
			one("DELETE /api/clients/{clientId}/notes/{noteId}", "/api/clients/<client>/notes/" + NOWHERE),
			one("POST /api/clients/{clientId}/notes/{noteId}/restoration",
					"/api/clients/<client>/notes/" + NOWHERE + "/restoration"),
			one("GET /api/clients/{clientId}/actions", "/api/clients/<client>/actions"),
			one("POST /api/clients/{clientId}/actions", "/api/clients/<client>/actions")
				.body("{\"title\": \"A\", \"state\": \"open\"}"),
			one("GET /api/clients/{clientId}/actions/{actionId}", "/api/clients/<client>/actions/" + NOWHERE),
			one("PUT /api/clients/{clientId}/actions/{actionId}", "/api/clients/<client>/actions/" + NOWHERE)
				.body("{\"title\": \"A\", \"state\": \"open\"}")
				.header("If-Match", "\"1\""),
			one("DELETE /api/clients/{clientId}/actions/{actionId}", "/api/clients/<client>/actions/" + NOWHERE),
			one("POST /api/clients/{clientId}/actions/{actionId}/restoration",
					"/api/clients/<client>/actions/" + NOWHERE + "/restoration"),
			list("GET /api/actions", "/api/actions"),
			one("GET /api/clients/{clientId}/timeline", "/api/clients/<client>/timeline"),
			list("GET /api/portfolio", "/api/portfolio"),
			list("GET /api/portfolio/overview", "/api/portfolio/overview"),
			list("GET /api/portfolio/export", "/api/portfolio/export"),
			list("GET /api/portfolio/views", "/api/portfolio/views"),
			harmless("POST /api/portfolio/views", "/api/portfolio/views"),
			one("DELETE /api/portfolio/views/{id}", "/api/portfolio/views/" + NOWHERE),
			list("GET /api/colleagues", "/api/colleagues"), list("GET /api/agencies", "/api/agencies"),
			harmless("POST /api/agencies", "/api/agencies"),
			one("PUT /api/agencies/{id}", "/api/agencies/agentur-funke")
				.body("{\"name\": \"Funke\", \"enabled\": false}"),
			one("POST /api/agencies/{id}/secret", "/api/agencies/agentur-funke/secret"),
			list("GET /api/people", "/api/people"), harmless("POST /api/people", "/api/people"),
			one("PUT /api/people/{id}", "/api/people/<person>").body("{\"role\": \"lead\", \"enabled\": false}"),
			one("POST /api/people/{id}/password", "/api/people/<person>/password"),
			list("GET /api/audit", "/api/audit"), list("GET /partner/v1/clients", "/partner/v1/clients"),
			one("GET /partner/v1/clients/{id}/handover", "/partner/v1/clients/<client>/handover"),
			list("GET /api/catalogues", "/api/catalogues"), harmless("POST /api/catalogues", "/api/catalogues"),
			harmless("POST /api/catalogues/check", "/api/catalogues/check").body(OVERLAY)
				.header("Content-Type", "application/yaml"),
			one("GET /api/catalogues/{id}/{version}", "/api/catalogues/<catalogue>/1.0.0"),
			one("PUT /api/catalogues/{id}/{version}", "/api/catalogues/<catalogue>/1.0.0").body(OVERLAY)
				.header("Content-Type", "application/yaml")
				.header("If-Match", "\"1\""),
			one("DELETE /api/catalogues/{id}/{version}", "/api/catalogues/<catalogue>/1.0.0").header("If-Match",
					"\"1\""),
			one("POST /api/catalogues/{id}/{version}/publication", "/api/catalogues/<catalogue>/1.0.0/publication"),
			list("GET /api/assessments", "/api/assessments?client=<client>"),
			one("POST /api/assessments", "/api/assessments").body(
					"{\"clientId\": \"<client>\", \"catalogue\": {\"id\": \"social-media-readiness\", \"version\": \"1.0.0\"}, \"engagement\": \"introduction\"}"),
			one("GET /api/assessments/{id}", "/api/assessments/<assessment>"),
			one("PATCH /api/assessments/{id}/answers", "/api/assessments/<assessment>/answers").body(
					"{\"answers\": [{\"question\": \"occasion\", \"perspective\": \"consultant\", \"state\": \"unknown\"}]}"),
			one("GET /api/assessments/{id}/result", "/api/assessments/<assessment>/result"),
			one("PUT /api/assessments/{id}/plan", "/api/assessments/<assessment>/plan")
				.body("{\"start\": \"2026-10-05\"}"),
			one("GET /api/assessments/{id}/runway", "/api/assessments/<assessment>/runway"),
			one("GET /api/assessments/{id}/benchmark", "/api/assessments/<assessment>/benchmark"),
			one("GET /api/assessments/{id}/export", "/api/assessments/<assessment>/export"),
			one("GET /api/assessments/{id}/outlook", "/api/assessments/<assessment>/outlook"),
			one("POST /api/assessments/{id}/what-if", "/api/assessments/<assessment>/what-if")
				.body("{\"plan\": {\"start\": \"2026-10-05\"}}"),
			one("GET /api/assessments/{id}/history", "/api/assessments/<assessment>/history"),
			one("POST /api/assessments/{id}/completion", "/api/assessments/<assessment>/completion"),
			one("GET /api/clients/{clientId}/comparison", "/api/clients/<client>/comparison"),
			one("GET /api/assessments/{id}/invitations", "/api/assessments/<assessment>/invitations"),
			one("POST /api/assessments/{id}/invitations", "/api/assessments/<assessment>/invitations").body(
					"{\"perspective\": \"management\", \"kind\": \"single\", \"language\": \"de\", \"expiresAt\": \"2099-01-01T00:00:00Z\"}"),
			one("POST /api/assessments/{id}/invitations/{invitationId}/reminder",
					"/api/assessments/<assessment>/invitations/<invitation>/reminder")
				.body("{\"expiresAt\": \"2099-01-01T00:00:00Z\"}"),
			one("DELETE /api/assessments/{id}/invitations/{invitationId}",
					"/api/assessments/<assessment>/invitations/<invitation>"),
			one("GET /api/assessments/{id}/voices", "/api/assessments/<assessment>/voices"),
			one("GET /public/questionnaires/{token}", "/public/questionnaires/" + NO_LINK),
			one("PATCH /public/questionnaires/{token}/answers", "/public/questionnaires/" + NO_LINK + "/answers")
				.body("{\"answers\": [{\"question\": \"occasion\", \"state\": \"unknown\"}]}"),
			one("POST /public/questionnaires/{token}/submission", "/public/questionnaires/" + NO_LINK + "/submission"),
			list("GET /api/reports", "/api/reports?assessment=<assessment>"),
			one("GET /api/reports/{id}", "/api/reports/<report>"),
			one("GET /api/reports/{id}/content", "/api/reports/<report>/content"),
			one("POST /api/reports/{id}/retry", "/api/reports/<report>/retry"),
			one("POST /api/reports", "/api/reports").body("{\"assessmentId\": \"<assessment>\"}"),
			one("POST /api/reports/{id}/cancellation", "/api/reports/<report>/cancellation"),
			one("GET /api/reports/{id}/bundle", "/api/reports/<report>/bundle"),
			one("GET /api/reports/{id}/shares", "/api/reports/<report>/shares"),
			one("POST /api/reports/{id}/shares", "/api/reports/<report>/shares")
				.body("{\"expiresAt\": \"2099-01-01T00:00:00Z\"}"),
			one("DELETE /api/reports/{id}/shares/{shareId}", "/api/reports/<report>/shares/" + NOWHERE),
			harmless("GET /api/branding", "/api/branding"),
			harmless("PUT /api/branding", "/api/branding").body("{\"main\": \"#0f4c4a\", \"accent\": \"#a7600c\"}")
				.header("If-Match", "\"1\""),
			harmless("POST /api/branding/preview", "/api/branding/preview")
				.body("{\"main\": \"#0f4c4a\", \"accent\": \"#a7600c\"}"),
			one("GET /api/words/{assessmentId}/{kind}/{language}", "/api/words/<assessment>/result/de"),
			one("PUT /api/words/{assessmentId}/{kind}/{language}", "/api/words/<assessment>/result/de")
				.body("{\"passages\": []}")
				.header("If-Match", "\"1\""),
			one("POST /api/words/{assessmentId}/{kind}/{language}/preview", "/api/words/<assessment>/result/de/preview")
				.body("{\"passages\": []}"),
			one("GET /public/reports/{token}", "/public/reports/" + NO_LINK),
			harmless("GET /api/events", "/api/events"));

	private Routes() {
	}

	static List<Route> rows() {
		return ROWS;
	}

	/** Method and path of each operation in the OpenAPI documents of all services. */
	static List<String> documented() {
		return Stream.of("client-service", "assessment-service", "report-service").flatMap(Routes::operations).toList();
	}

	private static Stream<String> operations(String service) {
		try (InputStream document = Routes.class.getResourceAsStream("/openapi/" + service + ".json")) {
			JsonNode paths = MainJob.JSON.readTree(Objects.requireNonNull(document, service)).get("paths");
			return paths.propertyStream()
				.flatMap((path) -> path.getValue()
					.propertyStream()
					.filter((operation) -> METHODS.contains(operation.getKey()))
					.map((operation) -> operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()))
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
