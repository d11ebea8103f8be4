package de.nachhalt.identity.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

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
import com.sun.net.httpserver.HttpServer;
import de.nachhalt.identity.Actor;
import de.nachhalt.identity.Agency;
import de.nachhalt.identity.Consultant;

/**
 * Stands in for Keycloak: publishes a key and signs tokens of the shape that the realm
 * gives. Point <code>KEYCLOAK_URL</code> at {@link #url()}.
 */
public final class TestIssuer implements AutoCloseable {

	private static final Duration LIFETIME = Duration.ofMinutes(5);

	private final RSAKey key;

	private final HttpServer server;

	public TestIssuer() {
		this(0);
	}

	TestIssuer(int port) {
		try {
			this.key = new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
		}
		catch (JOSEException | IOException ex) {
			throw new IllegalStateException(ex);
		}
		this.server.createContext("/realms/nachhalt/protocol/openid-connect/certs", this::publish);
		this.server.start();
	}

	private void publish(HttpExchange exchange) throws IOException {
		byte[] keys = new JWKSet(this.key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders(200, keys.length);
		exchange.getResponseBody().write(keys);
		exchange.close();
	}

	/**
	 * What <code>KEYCLOAK_URL</code> has to be.
	 */
	public String url() {
		return "http://localhost:" + port();
	}

	int port() {
		return this.server.getAddress().getPort();
	}

	/**
	 * A valid token of this actor, as it stands behind <code>Bearer</code>.
	 */
	public String token(Actor actor) {
		return sign(claims(actor).build());
	}

	/**
	 * The claims of this actor's token, to change some of them.
	 */
	public JWTClaimsSet.Builder claims(Actor actor) {
		Instant now = Instant.now();
		JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().issuer(url() + "/realms/nachhalt")
			.audience("nachhalt-api")
			.subject(actor.subject())
			.issueTime(Date.from(now))
			.expirationTime(Date.from(now.plus(LIFETIME)))
			.jwtID(UUID.randomUUID().toString())
			.claim("typ", "Bearer");
		return switch (actor) {
			case Consultant consultant -> consultant(claims, consultant);
			case Agency agency -> claims.claim("agency", Map.of("id", agency.id(), "tenant", agency.tenant()));
		};
	}

	private static JWTClaimsSet.Builder consultant(JWTClaimsSet.Builder claims, Consultant consultant) {
		List<String> roles = consultant.roles().stream().map((role) -> role.name().toLowerCase(Locale.ROOT)).toList();
		return claims.claim("name", consultant.name())
			.claim("realm_access", Map.of("roles", roles))
			.claim("organization", Map.of(alias(consultant),
					Map.of("id", consultant.tenant(), "name", List.of(consultant.consultancy()))));
	}

	private static String alias(Consultant consultant) {
		return consultant.consultancy().split(" ")[0].toLowerCase(Locale.ROOT);
	}

	public String sign(JWTClaimsSet claims) {
		return sign(claims, this.key);
	}

	/**
	 * A token signed with another key than the one published, which it names all the
	 * same.
	 */
	public String forge(JWTClaimsSet claims) {
		try {
			return sign(claims, new RSAKeyGenerator(2048).keyID(this.key.getKeyID()).generate());
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What a token's <code>kid</code> has to be.
	 */
	public String keyId() {
		return this.key.getKeyID();
	}

	/**
	 * The public key's bytes, to misuse as a secret.
	 */
	public byte[] publicKey() {
		try {
			return this.key.toPublicKey().getEncoded();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String sign(JWTClaimsSet claims, RSAKey key) {
		try {
			SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
					claims);
			token.sign(new RSASSASigner(key));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
