package de.nachhalt.gateway.login;

import java.security.SecureRandom;
import java.util.Base64;

import de.nachhalt.gateway.page.PublicAddress;
import de.nachhalt.gateway.session.BrowserSessions;
import de.nachhalt.gateway.session.Seal;
import de.nachhalt.gateway.session.Session;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.ResponseCookie;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.DefaultCsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * The token a page must show with every request that changes something. It is derived
 * from the session, so a cookie planted by a neighbouring host is worth nothing; the
 * cookie only tells the page.
 */
@Component
public class SessionCsrfTokens implements ServerCsrfTokenRepository {

	static final String COOKIE = "XSRF-TOKEN";

	private static final String HEADER = "X-XSRF-TOKEN";

	private static final String PARAMETER = "_csrf";

	private final SecureRandom random = new SecureRandom();

	private final BrowserSessions sessions;

	private final Seal seal;

	private final boolean secure;

	SessionCsrfTokens(BrowserSessions sessions, Seal seal, PublicAddress address) {
		this.sessions = sessions;
		this.seal = seal;
		this.secure = address.isSecure();
	}

	/**
	 * Tells the page its token.
	 */
	public void tell(ServerWebExchange exchange, Session session) {
		exchange.getResponse()
			.addCookie(ResponseCookie.from(COOKIE, value(session))
				.secure(this.secure)
				.sameSite("Strict")
				.path("/")
				.build());
	}

	@Override
	public Mono<CsrfToken> loadToken(ServerWebExchange exchange) {
		return this.sessions.current(exchange).map((session) -> token(value(session)));
	}

	/**
	 * A token nobody knows: without a session there is nothing to protect.
	 */
	@Override
	public Mono<CsrfToken> generateToken(ServerWebExchange exchange) {
		return Mono.fromSupplier(() -> {
			byte[] unknown = new byte[32];
			this.random.nextBytes(unknown);
			return token(encode(unknown));
		});
	}

	@Override
	public Mono<Void> saveToken(ServerWebExchange exchange, @Nullable CsrfToken token) {
		return Mono.empty();
	}

	private String value(Session session) {
		return encode(this.seal.sign("csrf " + session.key()));
	}

	private static String encode(byte[] bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	private static CsrfToken token(String value) {
		return new DefaultCsrfToken(HEADER, PARAMETER, value);
	}

}
