package de.nachhalt.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import de.nachhalt.identity.testing.People;
import de.nachhalt.identity.testing.TestIssuer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.junit.jupiter.params.provider.Arguments.argumentSet;

@WebFluxTest
class TokenTests {

	private static final TestIssuer ISSUER = new TestIssuer();

	@Autowired
	WebTestClient web;

	@DynamicPropertySource
	static void keycloak(DynamicPropertyRegistry registry) {
		registry.add("KEYCLOAK_URL", ISSUER::url);
	}

	@AfterAll
	static void close() {
		ISSUER.close();
	}

	@Test
	void a_token_of_the_realm_tells_who_is_calling() {
		call("Bearer " + ISSUER.token(People.lead())).expectStatus()
			.isOk()
			.expectBody(Consultant.class)
			.isEqualTo(People.lead());
		call("bearer " + ISSUER.token(People.lead())).expectStatus().isOk();
	}

	@Test
	void a_token_tells_when_it_ends() {
		Instant end = Instant.parse("2099-12-31T23:59:59Z");
		this.web.get()
			.uri("/api/until")
			.header(HttpHeaders.AUTHORIZATION,
					"Bearer " + ISSUER.sign(ISSUER.claims(People.consultant()).expirationTime(Date.from(end)).build()))
			.exchange()
			.expectBody(TokenExpiry.class)
			.isEqualTo(new TokenExpiry(end));
	}

	@ParameterizedTest
	@MethodSource
	void a_token_that_is_not_ours_or_not_for_us_is_refused(String token) {
		String first = refused("Bearer " + token, 401, "unauthenticated");
		org.assertj.core.api.Assertions.assertThat(refused("Bearer " + token, 401, "unauthenticated")).isEqualTo(first);
	}

	static Stream<Arguments> a_token_that_is_not_ours_or_not_for_us_is_refused() throws JOSEException {
		String valid = ISSUER.token(People.lead());
		Instant now = Instant.now();
		return Stream.of(argumentSet("wrong issuer", with((c) -> c.issuer("http://localhost/realms/nachhalt"))),
				argumentSet("other realm", with((c) -> c.issuer(ISSUER.url() + "/realms/master"))),
				argumentSet("no issuer", with((c) -> c.issuer(null))),
				argumentSet("wrong audience", with((c) -> c.audience("account"))),
				argumentSet("no audience", with((c) -> c.audience((String) null))),
				argumentSet("expired", with((c) -> c.expirationTime(Date.from(now.minus(Duration.ofMinutes(1)))))),
				argumentSet("without an end", with((c) -> c.expirationTime(null))),
				argumentSet("not yet", with((c) -> c.notBeforeTime(Date.from(now.plus(Duration.ofMinutes(1)))))),
				argumentSet("without a subject", with((c) -> c.subject(null))),
				argumentSet("other key", ISSUER.forge(ISSUER.claims(People.lead()).build())),
				argumentSet("not signed", new PlainJWT(ISSUER.claims(People.lead()).build()).serialize()),
				argumentSet("signed with the public key as a secret", hmac()),
				argumentSet("changed claims", changed(valid)),
				argumentSet("without signature", valid.substring(0, valid.lastIndexOf('.') + 1)),
				argumentSet("no token", "x"), argumentSet("dots", ".."),
				argumentSet("cut", valid.substring(0, valid.length() - 5)),
				argumentSet("endless", valid + "a".repeat(9000)));
	}

	private static String with(UnaryOperator<JWTClaimsSet.Builder> change) {
		return ISSUER.sign(change.apply(ISSUER.claims(People.lead())).build());
	}

	private static String changed(String token) {
		String[] parts = token.split("\\.");
		String other = ISSUER.token(People.lead(People.KOMPASS)).split("\\.")[1];
		return parts[0] + "." + other + "." + parts[2];
	}

	private static String hmac() throws JOSEException {
		SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(ISSUER.keyId()).build(),
				ISSUER.claims(People.lead()).build());
		token.sign(new MACSigner(ISSUER.publicKey()));
		return token.serialize();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Basic bGVhZDpsZWFk", "Bearer", "Bearer ", "Token x", "" })
	void another_way_to_sign_in_is_refused(String header) {
		refused(header, 401, "unauthenticated");
	}

	@Test
	void two_tokens_at_once_are_refused() {
		String bearer = "Bearer " + ISSUER.token(People.lead());
		this.web.get()
			.uri("/api/me")
			.header(HttpHeaders.AUTHORIZATION, bearer, bearer)
			.exchange()
			.expectStatus()
			.isUnauthorized();
	}

	@ParameterizedTest
	@MethodSource
	void a_token_that_names_no_consultancy_of_ours_is_refused(String claim, @Nullable Object value, String slug) {
		refused("Bearer " + with((claims) -> claims.claim(claim, value)), 403, slug);
	}

	static Stream<Arguments> a_token_that_names_no_consultancy_of_ours_is_refused() {
		Map<String, Object> neuland = Map.of("id", People.NEULAND);
		return Stream.of(argumentSet("absent", "organization", null, "consultancy-missing"),
				argumentSet("empty", "organization", Map.of(), "consultancy-missing"),
				argumentSet("alias only", "organization", "neuland", "consultancy-missing"),
				argumentSet("list of aliases", "organization", List.of("neuland"), "consultancy-missing"),
				argumentSet("list of two aliases", "organization", List.of("neuland", "kompass"),
						"consultancy-missing"),
				argumentSet("without id", "organization", Map.of("neuland", Map.of()), "consultancy-missing"),
				argumentSet("id is no text", "organization", Map.of("neuland", Map.of("id", 7)), "consultancy-missing"),
				argumentSet("blank id", "organization", Map.of("neuland", Map.of("id", " ")), "consultancy-missing"),
				argumentSet("id in a list", "organization", Map.of("neuland", Map.of("id", List.of(People.NEULAND))),
						"consultancy-missing"),
				argumentSet("two", "organization", Map.of("neuland", neuland, "kompass", Map.of("id", People.KOMPASS)),
						"consultancy-ambiguous"),
				argumentSet("agency as well", "agency", Map.of("id", "agentur-funke", "tenant", People.NEULAND),
						"consultancy-ambiguous"),
				argumentSet("no roles", "realm_access", null, "role-missing"),
				argumentSet("roles of other realms", "realm_access", Map.of("roles", List.of("admin", "LEAD")),
						"role-missing"),
				argumentSet("roles as text", "realm_access", Map.of("roles", "lead"), "role-missing"),
				argumentSet("roles elsewhere", "realm_access", List.of("lead"), "role-missing"));
	}

	@ParameterizedTest
	@MethodSource
	void an_agency_whose_claims_are_incomplete_is_refused(Object agency) {
		JWTClaimsSet.Builder claims = ISSUER.claims(People.agency()).claim("agency", agency);
		refused("Bearer " + ISSUER.sign(claims.build()), 403, "consultancy-missing");
	}

	static Stream<Object> an_agency_whose_claims_are_incomplete_is_refused() {
		return Stream.of(Map.of("id", "agentur-funke"), Map.of("tenant", People.NEULAND), "agentur-funke",
				Map.of("id", List.of("agentur-funke"), "tenant", People.NEULAND));
	}

	private WebTestClient.ResponseSpec call(String authorization) {
		return this.web.get().uri("/api/me").header(HttpHeaders.AUTHORIZATION, authorization).exchange();
	}

	private String refused(String authorization, int status, String slug) {
		byte[] body = call(authorization).expectStatus()
			.isEqualTo(status)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:nachhalt:problem:" + slug)
			.returnResult()
			.getResponseBodyContent();
		return new String(java.util.Objects.requireNonNull(body), java.nio.charset.StandardCharsets.UTF_8);
	}

}
