package de.nachhalt.gateway.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Does what Keycloak does for the gateway, with everybody's password already typed in:
 * authorization code flow with PKCE, refresh tokens that are good for one use, signing
 * keys, logout. It counts, and it can be told to refuse.
 */
public final class FakeKeycloak extends LocalServer {

	public static final String CLIENT_SECRET = "a secret for tests only";

	public static final Map<String, Object> NEULAND = Map.of("neuland",
			Map.of("id", "1f2e7a52-0c1a-4e0b-9b35-5a6f0c7d8e01", "name", List.of("Neuland Beratung")));

	public static final Map<String, Object> BOTH = Map.of("neuland", NEULAND.get("neuland"), "kompass",
			Map.of("id", "2a3f8b63-1d2b-4f1c-8c46-6b701d8e9f02", "name", List.of("Kompass Consulting")));

	private static final Pattern ONE = Pattern.compile("\\borganization:(\\w+)");

	private static final String REALM = "/realms/nachhalt";

	private static final String ENDPOINTS = REALM + "/protocol/openid-connect";

	private static final Duration LIFETIME = Duration.ofMinutes(5);

	private final RSAKey key = key();

	private final Map<String, MultiValueMap<String, String>> codes = new ConcurrentHashMap<>();

	private final Map<String, String> refreshTokens = new ConcurrentHashMap<>();

	private final AtomicInteger refreshes = new AtomicInteger();

	private volatile Map<String, Object> organizations = NEULAND;

	private volatile boolean reachable = true;

	public FakeKeycloak() {
		serve(ENDPOINTS + "/auth", this::authorize);
		serve(ENDPOINTS + "/token", this::token);
		serve(ENDPOINTS + "/certs", (exchange) -> json(exchange, 200, new JWKSet(this.key.toPublicJWK()).toString()));
		serve(ENDPOINTS + "/logout", this::logout);
	}

	/** Of which consultancies the next to sign in is a member. */
	public void members(Map<String, Object> organizations) {
		this.organizations = organizations;
	}

	/** Ends all logins: no refresh token is good any more. */
	public void forgetLogins() {
		this.refreshTokens.clear();
	}

	public void reachable(boolean reachable) {
		this.reachable = reachable;
	}

	/** How often a refresh token was used. */
	public int refreshes() {
		return this.refreshes.get();
	}

	/** A token of an agency's machine. */
	public String agencyToken(String agency) {
		return sign(claims("machine-" + agency).audience("nachhalt-api")
			.claim("agency", Map.of("id", agency, "tenant", "1f2e7a52-0c1a-4e0b-9b35-5a6f0c7d8e01"))
			.build());
	}

	/** A token of an agency's machine, except for what is changed. */
	public String agencyToken(UnaryOperator<JWTClaimsSet.Builder> change) {
		return sign(change.apply(claims("machine").audience("nachhalt-api")).build());
	}

	private void authorize(HttpExchange exchange) throws IOException {
		MultiValueMap<String, String> asked = query(exchange.getRequestURI().getRawQuery());
		String code = UUID.randomUUID().toString();
		this.codes.put(code, asked);
		redirect(exchange, asked.getFirst("redirect_uri") + "?code=" + code + "&state="
				+ UriUtils.encode(asked.getFirst("state"), StandardCharsets.UTF_8));
	}

	private void token(HttpExchange exchange) throws IOException {
		MultiValueMap<String, String> form = query(
				new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
		if (!this.reachable) {
			json(exchange, 503, "{}");
		}
		else if (!isOurClient(exchange)) {
			json(exchange, 401, "{\"error\":\"invalid_client\"}");
		}
		else if ("refresh_token".equals(form.getFirst("grant_type"))) {
			this.refreshes.incrementAndGet();
			grant(exchange, this.refreshTokens.remove(form.getFirst("refresh_token")),
					narrowed(form.getFirst("scope")));
		}
		else {
			MultiValueMap<String, String> asked = this.codes.remove(form.getFirst("code"));
			boolean proven = asked != null
					&& challenge(form.getFirst("code_verifier")).equals(asked.getFirst("code_challenge"));
			grant(exchange, proven ? asked.getFirst("nonce") : null, this.organizations);
		}
	}

	/** A renewal may be for less than the login was. */
	private Map<String, Object> narrowed(String scope) {
		Matcher one = ONE.matcher((scope != null) ? scope : "");
		if (!one.find()) {
			return this.organizations;
		}
		Object organization = this.organizations.get(one.group(1));
		return (organization != null) ? Map.of(one.group(1), organization) : Map.of();
	}

	private void grant(HttpExchange exchange, String nonce, Map<String, Object> organizations) throws IOException {
		if (nonce == null) {
			json(exchange, 400, "{\"error\":\"invalid_grant\"}");
			return;
		}
		String refresh = UUID.randomUUID().toString();
		this.refreshTokens.put(refresh, nonce);
		String access = sign(claims("lena").audience("nachhalt-api")
			.claim("name", "Lena Neuland")
			.claim("realm_access", Map.of("roles", List.of("lead", "consultant", "offline_access")))
			.claim("organization", organizations)
			.build());
		String id = sign(claims("lena").audience("nachhalt-gateway").claim("nonce", nonce).build());
		json(exchange, 200, """
				{"access_token":"%s","token_type":"Bearer","expires_in":%d,"refresh_token":"%s","id_token":"%s"}"""
			.formatted(access, LIFETIME.toSeconds(), refresh, id));
	}

	private void logout(HttpExchange exchange) throws IOException {
		forgetLogins();
		redirect(exchange, query(exchange.getRequestURI().getRawQuery()).getFirst("post_logout_redirect_uri"));
	}

	private static boolean isOurClient(HttpExchange exchange) {
		String credentials = "nachhalt-gateway:"
				+ UriUtils.encode(CLIENT_SECRET, StandardCharsets.UTF_8).replace("%20", "+");
		String expected = "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
		return expected.equals(exchange.getRequestHeaders().getFirst("Authorization"));
	}

	private JWTClaimsSet.Builder claims(String subject) {
		Instant now = Instant.now();
		return new JWTClaimsSet.Builder().issuer(url() + REALM)
			.subject(subject)
			.jwtID(UUID.randomUUID().toString())
			.issueTime(Date.from(now))
			.expirationTime(Date.from(now.plus(LIFETIME)));
	}

	private String sign(JWTClaimsSet claims) {
		try {
			SignedJWT token = new SignedJWT(
					new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(this.key.getKeyID()).build(), claims);
			token.sign(new RSASSASigner(this.key));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static RSAKey key() {
		try {
			return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String challenge(String verifier) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static MultiValueMap<String, String> query(String query) {
		MultiValueMap<String, String> decoded = new LinkedMultiValueMap<>();
		UriComponentsBuilder.newInstance()
			.query(query)
			.build()
			.getQueryParams()
			.forEach((name, values) -> values.forEach(
					(value) -> decoded.add(name, UriUtils.decode(value.replace('+', ' '), StandardCharsets.UTF_8))));
		return decoded;
	}

}
